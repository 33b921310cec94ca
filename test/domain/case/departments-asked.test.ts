import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../domain/case/case-event.ts';
import { departmentsAsked } from '../../../domain/case/departments-asked.ts';
import { at } from '../samples.ts';
import { caseEvent, caseOpened, lived } from './case-life.ts';

const time = (clock: string) => at(`2027-02-12T${clock}:00+08:00`);
const asked = (clock: string, department: string) =>
  caseEvent('department_asked', time(clock), { department, question: '？' });
const answered = (clock: string) => caseEvent('department_answered', time(clock), {});
const solved = (clock: string) => caseEvent('solved', time(clock));
const OPENED = caseOpened(time('10:00'));

/** Of each promise of an answer, in turn, who was asked. */
const ofEach = ({ events, commitments }: CaseFile) =>
  commitments
    .filter(({ name }) => name === 'department_answer')
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
    .map((promise) => departmentsAsked(events, promise));

describe('the departments that were asked under a promise (G2)', () => {
  it('are all that were until the answer, each once, in turn', () => {
    const events = [asked('11:00', 'warehouse'), asked('11:05', 'finance'), asked('11:10', 'warehouse')];
    expect(ofEach(lived(OPENED, ...events))).toEqual([['warehouse', 'finance']]);
  });

  it('are those that were asked since the answer before, and what is answered keeps its own', () => {
    const events = [asked('11:00', 'warehouse'), answered('11:10'), asked('12:00', 'finance')];
    expect(ofEach(lived(OPENED, ...events))).toEqual([['warehouse'], ['finance']]);
  });

  it('go by when they were asked, not by when this was told (X5)', () => {
    const events = [asked('12:00', 'finance'), asked('11:00', 'warehouse'), answered('11:10')];
    expect(ofEach(lived(OPENED, ...events))).toEqual([['warehouse'], ['finance']]);
  });

  it('are no more once the case is solved, and others when it is asked anew', () => {
    const reopened = caseEvent('reopened', time('13:00'));
    const events = [asked('11:00', 'warehouse'), solved('12:00'), reopened, asked('13:10', 'finance')];
    expect(ofEach(lived(OPENED, ...events))).toEqual([['warehouse'], ['finance']]);
  });
});
