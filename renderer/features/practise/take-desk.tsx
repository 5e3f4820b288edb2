import { MAX_UTTERANCE_LENGTH } from '@shared/text/limits';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../components/button/button';
import { Composer } from '../../components/composer/composer';
import type { ComposerHandle } from '../../components/composer/composer';
import { TAKE_WORDS as WORDS } from './practise-words';
import type { Takes } from './use-takes';

interface TakeDeskProps {
  readonly text: string;
  readonly label: string;
  readonly placeholder: string;
  readonly sayWith: 'enter' | 'mod-enter';
  readonly takes: Takes;
  readonly onText: (text: string) => void;
  readonly onSupport: () => void;
  /** Other buttons beside the one that says it. */
  readonly children?: ReactNode;
  readonly ref?: Ref<ComposerHandle>;
}

/** Where a quick take is written and said. The words stay after it, so that the next one can begin from them. */
export function TakeDesk({ ref = null, ...props }: TakeDeskProps): ReactNode {
  const { text, takes } = props;
  const isLong = text.length > MAX_UTTERANCE_LENGTH;
  const offBecause = text.trim() === '' ? WORDS.empty : isLong ? WORDS.long : null;
  const handleSay = () => {
    if (offBecause === null) takes.say(text);
  };
  return (
    <>
      <div className="take-desk">
        <Composer
          ref={ref}
          text={text}
          label={props.label}
          placeholder={props.placeholder}
          marks={[]}
          sayWith={props.sayWith}
          onText={props.onText}
          onCaret={() => undefined}
          onSay={handleSay}
          onEscape={() => undefined}
          onStepFlag={() => undefined}
        />
      </div>
      <p className="practise-acts">
        <Button look="first" offBecause={offBecause} onClick={handleSay}>
          {takes.busy ? 'Saying…' : takes.takes.length > 0 ? 'Say it again' : 'Say it'}
        </Button>
        {props.children}
      </p>
      <div role="status">
        {takes.state === 'refused' && <p className="soft small">{WORDS.refused}</p>}
        {takes.state === 'about-more' && (
          <p className="small">
            {WORDS.more}{' '}
            <Button look="text" onClick={props.onSupport}>
              {WORDS.people}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
