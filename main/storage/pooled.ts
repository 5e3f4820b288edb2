/** Runs a task over every item, so many at a time. */
export async function forEachPooled<T>(items: readonly T[], atOnce: number, task: (item: T) => Promise<void>) {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await task(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
