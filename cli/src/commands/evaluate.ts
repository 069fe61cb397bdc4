import { buildCorpusIndex, classifyCorpus, type Corpus, evaluateCorpus } from '@smc/ranking';
import { type CommandModule, neededOption, withExamples } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readCorpus } from '../ranking/corpus.ts';
import { printJson } from '../terminal/output.ts';

interface Options {
  readonly corpus: string;
  readonly classify?: true;
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
const peakMemoryMiB = () => Math.round(process.resourceUsage().maxRSS / 1024);

function measured<Value>(work: () => Value): { value: Value; seconds: number } {
  const startedAt = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - startedAt) / 1000 };
}

function retrieval(corpus: Corpus) {
  const index = measured(() => buildCorpusIndex(corpus.docs));
  const quality = measured(() => evaluateCorpus(corpus, index.value));
  const { queries, docs, ndcg10, map, recall100, mrr } = quality.value;
  return {
    queries,
    docs,
    ndcg10: rounded(ndcg10, 4),
    map: rounded(map, 4),
    recall100: rounded(recall100, 4),
    mrr: rounded(mrr, 4),
    indexSeconds: rounded(index.seconds, 3),
    queriesPerSecond: rounded(queries / quality.seconds, 1),
    peakMemoryMiB: peakMemoryMiB(),
  };
}

function classification(corpus: Corpus) {
  const { judged, accuracy, precision, recall } = classifyCorpus(corpus);
  return {
    judged,
    accuracy: rounded(accuracy, 4),
    precision: rounded(precision, 4),
    recall: rounded(recall, 4),
  };
}

export const evaluate: CommandModule = {
  describe(command, run) {
    command
      .description(
        'Measures the ranking of texts on a folder with docs.jsonl {id, title, text}, queries.jsonl {id, text} and qrels.tsv (query, document, grade). Prints JSON.',
      )
      .addOption(neededOption('--corpus <folder>', 'the corpus'))
      .option('--classify', 'score each judged pair of a goal and a text as a yes or a no')
      .option('--json', 'prints JSON with or without it')
      .action(
        run<Options>(async ({ corpus, classify }) => {
          const read = await readCorpus(corpus);
          printJson(classify ? classification(read) : retrieval(read));
          return exitCodes.done;
        }),
      );
    withExamples(command, [
      ['smc evaluate --corpus corpora/cranfield', 'nDCG@10, MAP, recall, MRR, and how fast.'],
      ['smc evaluate --corpus corpora/sdg --classify', 'Accuracy of tagging texts with goals.'],
    ]);
  },
};
