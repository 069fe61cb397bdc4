import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A MongoDB-protocol server for tests: {@code MongoProtocolServer <data file> <port, 0 for a free one>}. */
public final class MongoProtocolServer {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify", "create",
        "createindexes", "dropindexes", "drop", "dropdatabase");

    private static final MongoVersion FIVE = new MongoVersion() {
        @Override public List<Integer> getVersionArray() { return List.of(5, 0, 0); }
        @Override public int getWireVersion() { return 13; }
    };

    public static void main(String[] arguments) throws IOException {
        H2Backend backend = new H2Backend(arguments[0]) {
            @Override
            public Document handleCommand(Channel channel, String database, String command, Document query) {
                if (command.equals("saslStart")) throw new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
                Document answer = super.handleCommand(channel, database, command, query);
                if (WRITES.contains(command.toLowerCase(Locale.ROOT)) && !Integer.valueOf(0).equals(answer.get("n"))) {
                    // On disk before it is acknowledged, as MongoDB does with journal: true.
                    commit();
                    getMvStore().sync();
                }
                return answer;
            }
        };
        backend.version(FIVE);
        MongoServer server = new MongoServer(backend);
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
        System.out.println("listening on " + server.getLocalAddress().getPort());
        // Whoever started it holds the other end: it ends with the tests, however they end.
        while (System.in.read() >= 0) { }
        Runtime.getRuntime().halt(0);
    }
}
