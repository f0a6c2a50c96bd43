package id.laris.persistence.shared;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Short words between the instances of a shop: "events were stored", "products changed". This instance hears its own words at
 * once, others within a moment over LISTEN/NOTIFY. Words are hints and may be lost with a connection.
 *
 * <p>NOTIFY is never part of a business transaction: it takes a lock that all committing transactions would queue for. Words are
 * gathered for some milliseconds and sent by themselves.
 */
@Singleton
public class Signals {
    private static final Logger LOG = Logger.getLogger(Signals.class);
    private static final Duration GATHER = Duration.ofMillis(50);
    private static final Duration LISTEN = Duration.ofMillis(500);
    private static final int SILENT_ROUNDS = 20;
    private static final Duration RECONNECT = Duration.ofSeconds(1);
    private static final String CHANNEL = "laris";

    private final DataSource dataSource;
    private final Sql sql;
    private final String me = UUID.randomUUID().toString();
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Set<String> toSend = ConcurrentHashMap.newKeySet();
    /** Said and not heard yet: in a rush one turn hears for all of them, and who says it hands nothing over. */
    private final Set<String> toHear = ConcurrentHashMap.newKeySet();

    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(work -> thread(work, "laris-signals"));
    private Thread listening;
    private volatile boolean stopped;

    Signals(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** Runs the listener, on a thread of this class, whenever somebody said the word. */
    public void onWord(String word, Runnable listener) {
        listeners.computeIfAbsent(word, w -> new CopyOnWriteArrayList<>()).add(listener);
        listen();
    }

    /** To be called when what the word tells about is committed. */
    public void say(String word) {
        if (stopped) return;
        if (toSend.add(word)) worker.schedule(() -> send(word), GATHER.toMillis(), TimeUnit.MILLISECONDS);
        if (toHear.add(word)) worker.execute(() -> hearOwn(word));
    }

    /** What is said from here on is another word: its turn comes again. */
    private void hearOwn(String word) {
        toHear.remove(word);
        tellListeners(word);
    }

    private void send(String word) {
        toSend.remove(word);
        try {
            sql.list("SELECT pg_notify(?, ?)", row -> "", CHANNEL, word + " " + me);
        } catch (RuntimeException unsent) {
            LOG.debugf(unsent, "Other instances were not told: %s", word);
        }
    }

    private void tellListeners(String word) {
        for (var listener : listeners.getOrDefault(word, List.of())) {
            try {
                listener.run();
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "A listener for %s failed", word);
            }
        }
    }

    private synchronized void listen() {
        if (listening != null) return;
        listening = thread(this::listenUntilStopped, "laris-listener");
        listening.start();
    }

    private void listenUntilStopped() {
        while (!stopped) {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                var notifications = connection.unwrap(PGConnection.class);
                // What was said while nobody listened: look at everything once.
                listeners.keySet().forEach(this::tellListeners);
                for (int silent = 0; !stopped; silent++) {
                    // A connection that died without a word is noticed by using it now and then.
                    if (silent % SILENT_ROUNDS == SILENT_ROUNDS - 1) statement.execute("SELECT 1");
                    var heard = notifications.getNotifications((int) LISTEN.toMillis());
                    if (heard != null) for (var word : heard) hear(word.getParameter());
                }
                statement.execute("UNLISTEN " + CHANNEL);
            } catch (SQLException lost) {
                if (!stopped) pause(lost);
            }
        }
    }

    private void hear(String said) {
        var parts = said.split(" ", 2);
        if (parts.length == 2 && !parts[1].equals(me)) tellListeners(parts[0]);
    }

    private void pause(SQLException lost) {
        LOG.debugf(lost, "Not listening, trying again");
        try {
            TimeUnit.MILLISECONDS.sleep(RECONNECT.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        worker.shutdownNow();
        if (listening != null) listening.join(LISTEN.toMillis() + 500);
    }
}
