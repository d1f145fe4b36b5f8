import process from 'node:process'

/** How many times as large the larger input is, and how often the smaller one is worked on. */
const LARGER = 16

/**
 * Where time grows with the input, one large input takes what 16 small ones take, but for the caches of the processor and
 * the garbage of a larger heap. What takes quadratic time takes 16 times as long.
 */
const MOST = 4

/** Other programs empty the caches; the shortest of several runs is near to what the work itself takes. */
const ATTEMPTS = 6

/** In microseconds: what is shorter cannot be measured. Windows counts a process's time in ticks of 15.6 ms. */
const SHORTEST = process.platform === 'win32' ? 16_000 : 1_000

/**
 * How many times as long some work takes on a large input than on 16 small ones that are as large together, as a multiple
 * of what may be: at most 1 where time grows with the input. What counts is the time of the processor, so that other
 * programs do not.
 *
 * @param prepare makes an input of about that size, and the work to be measured
 * @param size of the smaller input, twice; of the larger one, an eighth
 */
export async function growthOf(
  prepare: (size: number) => () => unknown,
  size: number,
): Promise<number> {
  const [small, large] = [prepare(size / 2), prepare((LARGER * size) / 2)]
  await small()
  let [least, most] = [Infinity, Infinity]
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    least = Math.min(least, await timeOf(small, LARGER))
    most = Math.min(most, await timeOf(large, 1))
    if (most <= MOST * Math.max(least, SHORTEST)) break
  }
  return most / (MOST * Math.max(least, SHORTEST))
}

/** In microseconds, of this process alone. */
async function timeOf(work: () => unknown, times: number): Promise<number> {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
