/** What the help page says, part by part. Each entry is a heading and its sentences. */
export const HELP_WORDS = {
  lead: 'How a talk goes, what the marks mean, the keys, and where your words are.',
  talk: {
    heading: 'How a talk goes',
    entries: [
      [
        'Choose a talk',
        'In Scenarios, choose a situation that is near to yours. The name of the other person and a fact or two can be your own.',
      ],
      [
        'Say a line',
        'You type what you would say. They answer in words and in how they sit, look or step back. What they say follows a script; it is practice, and cannot tell you what the real answer will be.',
      ],
      [
        'How you practise',
        'Coach has notes beside your words, help with a line, and a way back: the last line can be taken back. Real has none of that until the end. A minute’s rest can be had in both. Drill is the opening alone, in quick takes.',
      ],
      [
        'What it was taken as',
        'After each line you see what it was heard as. If you meant something else, choose that, and what they say next fits what you meant.',
      ],
      [
        'Leave when you like',
        'A talk is kept after every line, and goes on where you left it. Nothing is overwritten: a new try stands beside the old one.',
      ],
      [
        'Look back',
        'In the review you go first: your best line, one you would say differently. Then you see what moved them, with your own words as evidence, and one thing to try next.',
      ],
      [
        'Practise in short',
        'Under Practise: your first two sentences, moments of your own talks to answer again, and cues to read. Nothing of it is kept but what you put on your card.',
      ],
      [
        'A no',
        'Taking a no calmly counts as a talk that went well. Where a no or an order is in place, talks are unsent: for you alone, and never for sending.',
      ],
    ],
  },
  marks: {
    heading: 'What the marks mean',
    entries: [
      ['Dotted', 'Worth a second look. It may be fine as it is.'],
      ['Dashed', 'It may weigh on the person who hears it.'],
      ['Double', 'It may close the talk.'],
      ['Thin blue', 'In the review: something that tends to help.'],
      [
        'Beside it',
        'The note says how the words can read and shows a calmer shape. Keep your words, or switch the rule off; nothing is ever replaced for you. Feelings alone are never marked.',
      ],
      [
        'Not right here',
        'A rule knows words, not you. Where one is wrong, say so beside it: the mark goes from that line, and the talk keeps that you said it. In the review it can be said, too.',
      ],
      [
        'All rules',
        '“What is flagged”, in the menu and in Settings, lists every rule with its reason, its source and examples, on or off. A line can be tried there, and what is not flagged says why.',
      ],
    ],
  },
  privacy: {
    heading: 'Who can read this',
    entries: [
      [
        'Nobody else',
        'There is no account and no network. The app cannot send anything; the words are read on this computer, by rules and a small model that came with it.',
      ],
      [
        'A password',
        'In Settings you can set one. It seals your talks and what you said of yourself. Text size, letters and light stay known, so that you can read the question for it. A forgotten password means the talks are gone.',
      ],
      [
        'Somebody comes in',
        'F9 shows an empty page at once. Esc twice, in a talk, closes the app. Everything typed is kept.',
      ],
      ['The search', 'It looks through all that was said, in memory only. Nothing of it is written to the disk.'],
    ],
  },
  files: {
    heading: 'Where your words are',
    entries: [
      [
        'One file a talk',
        'In the data folder of Plainspoken, in the folder “sessions”, readable by your account on this computer alone. Settings are in “settings.json” beside it.',
      ],
      ['A copy', 'Settings, under Your data, makes one zip of everything, and brings one in.'],
      [
        'Deleting',
        'A deleted talk is gone from the disk at once. Until you delete another one or close the app it can be brought back; after that it cannot. “Delete everything” is in Settings, too.',
      ],
    ],
  },
  keys: {
    heading: 'Keys',
    talk: [
      ['Enter', 'Says the line. Shift Enter begins a new one; Settings can swap that for Ctrl Enter.'],
      ['F8', 'Opens the note on the next mark in your line; with Shift, on the one before. Esc closes it.'],
      ['Esc', 'Closes what is open. Twice in a talk closes the app.'],
      ['F9', 'An empty page, at once.'],
    ],
    lists: [
      ['Arrows', 'Move through scenarios, past talks, rules and the timeline.'],
      ['Delete', 'On a past talk: asks, and deletes it. Ctrl Z brings it back.'],
      ['Tab', 'To the next field or button.'],
    ],
    anywhere: 'Anywhere',
    inTalk: 'In a talk',
    inLists: 'In lists',
  },
} as const;
