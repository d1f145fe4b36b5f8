import { performance } from 'node:perf_hooks'

/** How many times as large the larger input is: what takes quadratic time takes 64 times as long. */
const LARGER = 8

/** Less than three times as long for twice the input, three times over. */
const MOST = 3 ** 3

/** Another program may have taken the processor for a while. */
const ATTEMPTS = 4

/**
 * How many times as long some work takes on an input that is 8 times as large, as a multiple of what may
 * be: at most 1 where time grows with the input. The shortest of several runs counts.
 *
 * @param prepare makes an input of about that size, and the work to be measured
 * @param size of the smaller input
 */
export async function growthOf(
  prepare: (size: number) => () => unknown,
  size: number,
): Promise<number> {
  const [small, large] = [prepare(size), prepare(LARGER * size)]
  await small()
  let [least, most] = [Infinity, Infinity]
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    least = Math.min(least, await timeOf(small), await timeOf(small))
    most = Math.min(most, await timeOf(large))
    if (most <= MOST * least) break
  }
  return most / (MOST * least)
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
