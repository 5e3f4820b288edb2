import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/components/button/button';
import { Composer } from '../../../renderer/components/composer/composer';
import { Dimension } from '../../../renderer/components/dimension/dimension';
import { MarginNotes } from '../../../renderer/components/margin-note/margin-notes';
import { MarkedWords } from '../../../renderer/components/marked-words/marked-words';
import { Meter } from '../../../renderer/components/meter/meter';
import { TakenAs } from '../../../renderer/components/taken-as/taken-as';
import { Timeline } from '../../../renderer/components/timeline/timeline';
import { createSpan } from '@shared/text/span';
import { expectAccessible } from '../../support/accessible';

const nothing = () => undefined;

describe('a button', () => {
  it('says why it is off, can be reached, and does nothing', async () => {
    const press = vi.fn();
    const { container } = render(
      <Button offBecause="Write a line first" onClick={press}>
        Say it
      </Button>,
    );
    await expectAccessible(container);
    const button = screen.getByRole('button', { name: 'Say it' });
    await userEvent.tab();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(press).not.toHaveBeenCalled();
    expect(button.title).toBe('Write a line first');
  });
});

describe('the composer', () => {
  const props = {
    label: 'Your line',
    placeholder: 'What would you say?',
    marks: [],
    onText: nothing,
    onCaret: nothing,
    onEscape: nothing,
  };

  it('says the line with Enter and begins a new one with Shift Enter', async () => {
    const say = vi.fn();
    const { container } = render(<Composer {...props} text="Hello" sayWith="enter" onSay={say} onStepFlag={nothing} />);
    await expectAccessible(container);
    const field = screen.getByRole('textbox', { name: 'Your line' });
    fireEvent.keyDown(field, { key: 'Enter', shiftKey: true });
    expect(say).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(say).toHaveBeenCalledOnce();
  });

  it('leaves Enter alone while an input method is at work, and where Ctrl Enter says the line', () => {
    const say = vi.fn();
    const { rerender } = render(<Composer {...props} text="Hello" sayWith="enter" onSay={say} onStepFlag={nothing} />);
    const field = screen.getByRole('textbox', { name: 'Your line' });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    rerender(<Composer {...props} text="Hello" sayWith="mod-enter" onSay={say} onStepFlag={nothing} />);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(say).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(say).toHaveBeenCalledOnce();
  });

  it('steps through the flags with F8 and back with Shift F8', () => {
    const step = vi.fn();
    render(<Composer {...props} text="Hello" sayWith="enter" onSay={nothing} onStepFlag={step} />);
    const field = screen.getByRole('textbox', { name: 'Your line' });
    fireEvent.keyDown(field, { key: 'F8' });
    fireEvent.keyDown(field, { key: 'F8', shiftKey: true });
    expect(step.mock.calls).toEqual([[1], [-1]]);
  });
});

describe('the margin notes', () => {
  const note = {
    key: 'a',
    number: 1,
    quote: 'need to know now',
    kind: 'pressure',
    message: 'Can read as pressure',
    why: 'A date that suits only you is hard to say no to.',
    calmer: 'No rush at all. {what you would like}, whenever suits you.',
  };
  const handlers = {
    onOpen: vi.fn(),
    onKeep: vi.fn(),
    onWrong: vi.fn(),
    onMute: vi.fn(),
    onRule: vi.fn(),
    onLeave: vi.fn(),
  };

  it('open by the row, close by Esc, and offer to keep or to switch off', async () => {
    const { container, rerender } = render(<MarginNotes notes={[note]} openKey={null} done={null} {...handlers} />);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: /Note 1/ }));
    expect(handlers.onOpen).toHaveBeenCalledWith('a');
    rerender(<MarginNotes notes={[note]} openKey="a" done={null} {...handlers} />);
    await expectAccessible(container);
    expect(screen.getByText('what you would like').className).toBe('slot');
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await userEvent.click(screen.getByRole('button', { name: 'Not this rule' }));
    await userEvent.keyboard('{Escape}');
    expect([handlers.onKeep.mock.calls, handlers.onMute.mock.calls]).toEqual([[['a']], [['a']]]);
    expect(handlers.onLeave).toHaveBeenCalledOnce();
  });

  it('leave a way back after keeping', async () => {
    const onUndo = vi.fn();
    render(<MarginNotes notes={[]} openKey={null} done={{ words: 'Kept as you wrote it.', onUndo }} {...handlers} />);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the meter', () => {
  it('says in words how it stands and how it moved', async () => {
    const { container } = render(<Meter now={1} before={-1} />);
    await expectAccessible(container);
    expect(screen.getByRole('img', { name: 'Openness: a little open, two steps up' })).toBeTruthy();
    expect(container.textContent).not.toMatch(/[0-9]/);
  });
});

describe('the timeline', () => {
  it('has a text twin, and keeps its numbers apart in a long talk', async () => {
    const points = Array.from({ length: 61 }, (_, turn) => ({
      turn,
      openness: (turn % 7) - 3,
      label: turn === 5 ? 'you asked' : null,
      direction: 'opened' as const,
    }));
    const onTurn = vi.fn<(turn: number) => void>();
    const sayAt = (turn: number) => `Turn ${turn}, they opened.`;
    const { container } = render(
      <Timeline points={points} summary="Openness over 60 turns." sayAt={sayAt} onTurn={onTurn} />,
    );
    await expectAccessible(container);
    expect(screen.getByRole('img', { name: 'Openness over 60 turns.' })).toBeTruthy();
    expect(container.querySelectorAll('text').length).toBeLessThan(25);

    const cursor = screen.getByRole('slider', { name: 'Turn by turn' });
    act(() => cursor.focus());
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(cursor.getAttribute('aria-valuetext')).toBe('Turn 2, they opened.');
    expect(screen.getByText('Turn 2, they opened.')).toBeTruthy();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(onTurn).toHaveBeenCalledExactlyOnceWith(1);
    await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getAllByRole('row')).toHaveLength(62);
    await expectAccessible(container);
  });
});

describe('a dimension', () => {
  it('opens to the quotes that moved it, and lets the person see it differently', async () => {
    const onDispute = vi.fn<() => void>();
    const { container } = render(
      <ul>
        <Dimension
          name="Listening"
          level="medium"
          summary="some of it came back"
          evidence={[
            {
              key: '1',
              turn: 5,
              quote: 'That sounds humiliating.',
              direction: 'raises',
              because: 'You gave it back.',
              facet: 'listening',
            },
          ]}
          disputed={false}
          onDispute={onDispute}
        />
      </ul>,
    );
    expect(screen.queryByText(/humiliating/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Listening/ }));
    expect(screen.getByText('“That sounds humiliating.”')).toBeTruthy();
    expect(screen.getByText('On listening.')).toBeTruthy();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'I see this differently: Listening' }));
    expect(onDispute).toHaveBeenCalledOnce();
  });
});

describe('marked words', () => {
  it('mark what they are told, never twice, and change no letter', () => {
    const text = 'I need to know now, please.';
    const { container } = render(
      <p>
        <MarkedWords
          text={text}
          marks={[
            { span: createSpan(2, 18), look: 'weigh' },
            { span: createSpan(7, 11), look: 'close' },
          ]}
        />
      </p>,
    );
    expect(container.textContent).toBe(text);
    expect(container.querySelectorAll('.flag')).toHaveLength(1);
  });
});

describe('what a line was taken as', () => {
  it('is said plainly where nothing could be told, with a guess at most', () => {
    const place = { unsure: true, corrected: false, latest: true };
    const { container, rerender } = render(<TakenAs words={['hard to tell']} {...place} />);
    expect(container.textContent).toBe('I could not tell ');
    expect(container.querySelectorAll('.tag')).toHaveLength(0);
    rerender(<TakenAs words={['hard to tell', 'small talk']} {...place} />);
    expect(container.textContent).toBe('I could not tell; perhaps small talk');
  });
});
