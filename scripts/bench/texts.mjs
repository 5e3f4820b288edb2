// Ordinary and loaded sentences, put together to texts of 60 and 1,000 words; the same for every peer.
const SENTENCES = [
  'I wanted to say thank you for meeting me on a Tuesday when you had better things to do.',
  "You never once asked how I was, and I'm done pretending that was fine.",
  'I let you carry the flat on your own all winter, and I told myself it was work.',
  'Please, please just answer me, I need to know by tonight.',
  'What was that time like for you?',
  "If you'd rather leave it here, that is all right with me as well.",
  'I saw on your profile that you were at the lake with somebody.',
  "I've been going to the group every Thursday since March and I mean to keep it up.",
  'After everything I did for you, this is what I get.',
  'The keys are with my sister, you can fetch them whenever it suits you.',
];

/** A text of about `words` words; `seed` turns the order, so that no run sees one text only. */
export function textOf(words, seed) {
  const out = [];
  for (let i = 0; out.join(' ').split(' ').length < words; i += 1)
    out.push(SENTENCES[(i * 7 + seed) % SENTENCES.length]);
  return out.join(' ').split(' ').slice(0, words).join(' ');
}
