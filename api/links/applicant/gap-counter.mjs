/**
 * Adds up the periods of a CV gap on the reader's own screen (R-APP-4), by the rule of `domain/application/gap.ts`. The
 * page works without it. Nothing is sent or kept: the fields stand outside the form and have no names.
 */
import { gapDays, neededDays } from '../../../domain/application/gap.ts';
import { isDay } from '../../../domain/calendar.ts';

const counter = document.querySelector('#gap-counter');
const { appliedOn, enough, short, order } = counter.dataset;
const result = counter.querySelector('[role="status"]');
const periods = counter.querySelector('.periods');

/** @returns {{ from: string, to: string }[]} of those that are filled in */
const filledIn = () =>
  [...periods.children]
    .map((row) => {
      const [from, to] = row.querySelectorAll('input');
      return { from: from.value, to: to.value };
    })
    .filter(({ from, to }) => isDay(from) && isDay(to));

function count() {
  const given = filledIn();
  if (given.length === 0) {
    result.textContent = '';
    return;
  }
  const days = gapDays(given, appliedOn);
  const said = days >= neededDays(appliedOn) ? enough : short;
  result.textContent = given.some(({ from, to }) => to < from) ? order : said.replace('#', String(days));
}

function addPeriod() {
  const row = periods.firstElementChild.cloneNode(true);
  const number = periods.children.length + 1;
  row.querySelector('legend span').textContent = String(number);
  for (const input of row.querySelectorAll('input')) input.value = '';
  periods.append(row);
  row.querySelector('input').focus();
}

periods.addEventListener('input', count);
counter.querySelector('button').addEventListener('click', addPeriod);
counter.hidden = false;
