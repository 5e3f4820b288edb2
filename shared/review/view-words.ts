import type { Calm } from '../session/person-schema';
import type { Level } from './debrief';

/** What is said beside the person's own view. Both views stand: where they differ, neither is the right one. */

/** How calm it felt, in the words in which it is asked. */
export const CALM_WORDS: Readonly<Record<Calm, string>> = {
  calm: 'Calm, most of the time',
  mixed: 'Calm here, carried off there',
  swept: 'Carried away',
};

/** How it felt, beside how the words read. */
export const CALM_BESIDE: Readonly<Record<Calm, Readonly<Record<Exclude<Level, 'not-shown'>, string>>>> = {
  calm: {
    high: 'Your words read that way, too.',
    medium: 'Your words read that way, too, but for a moment or two that may have landed harder than they felt.',
    low: 'It felt calmer from inside than some of the words may sound to them. The quotes under Calm show which.',
  },
  mixed: {
    high: 'Little of that shows in your words: they read as steady.',
    medium: 'Your words read that way, too.',
    low: 'A little more of it may have come through than you felt. The quotes under Calm show where.',
  },
  swept: {
    high: 'It hardly shows. From outside, your words read as steady.',
    medium: 'It shows less than it felt: most of your words read as steady.',
    low: 'Some of it shows in your words. You saw that yourself, and seeing it is half of it.',
  },
};

/** Beside the line the person found best. */
export const BEST_BESIDE = {
  same: 'This is the line that did most in the review, too.',
  helped: 'It helped in the review, too.',
  mixed: 'Something in it helped, and something in it may have weighed. Both can be true.',
  weighed: 'The review found something in it that may weigh on them. You know what you meant by it.',
  plain: 'The review found nothing to mark in it, one way or the other. That it is yours is enough.',
} as const;

/** Beside the line the person would say differently. */
export const WORST_BESIDE = {
  same: 'The review stopped at the same line.',
  weighed: 'The review found something in it that may weigh on them, too.',
  mixed: 'Something in it may have weighed, and something in it helped. Both can be true.',
  helped: 'You are harder on it than the review: it found something in this line that helped.',
  plain: 'You are harder on it than the review: it found nothing that weighs in this line.',
} as const;
