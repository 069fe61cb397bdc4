import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Indexes a file of documents (one a line, terms parted by spaces) in memory, merged into one segment, and times queries of the
 * same form on one thread. Prints one JSON object; the first round of queries warms up and is not counted.
 *
 *   java LucenePeer DOCUMENTS QUERIES TOP ROUNDS
 */
public final class LucenePeer {
  private static final String FIELD = "text";

  public static void main(String[] arguments) throws IOException {
    List<String> queries = Files.readAllLines(Path.of(arguments[1]));
    int top = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      long startedAt = System.nanoTime();
      index(directory, Path.of(arguments[0]));
      double buildSeconds = (System.nanoTime() - startedAt) / 1e9;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.7f));
        double[] times = time(searcher, queries, top, rounds);
        System.out.printf(
            "{\"p50\":%.4f,\"p95\":%.4f,\"buildSeconds\":%.2f,\"documents\":%d,\"segments\":%d}%n",
            times[times.length / 2],
            times[(int) (times.length * 0.95)],
            buildSeconds,
            reader.numDocs(),
            reader.leaves().size());
      }
    }
  }

  private static void index(ByteBuffersDirectory directory, Path documents) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer());
    config.setSimilarity(new BM25Similarity(1.2f, 0.7f));
    config.setRAMBufferSizeMB(256);
    try (IndexWriter writer = new IndexWriter(directory, config);
        var lines = Files.lines(documents)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Document document = new Document();
        document.add(new TextField(FIELD, line, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static double[] time(IndexSearcher searcher, List<String> queries, int top, int rounds)
      throws IOException {
    double[] times = new double[queries.size() * rounds];
    int next = 0;
    for (int round = 0; round <= rounds; round++) {
      for (String text : queries) {
        Query query = queryOf(text);
        long startedAt = System.nanoTime();
        searcher.search(query, top);
        if (round > 0) times[next++] = (System.nanoTime() - startedAt) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static Query queryOf(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String term : text.split(" ")) counts.merge(term, 1, Integer::sum);
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    counts.forEach(
        (term, count) -> {
          Query query = new TermQuery(new Term(FIELD, term));
          builder.add(count == 1 ? query : new BoostQuery(query, count), BooleanClause.Occur.SHOULD);
        });
    return builder.build();
  }
}
