package id.laris.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.logging.Logger;

/**
 * PostgreSQL's driver, with an ear for every statement that is sent: tests say how many a piece of work may cost. A batch counts
 * once, as it travels once.
 */
public final class StatementCounter implements Driver {
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    private static final AtomicLong TOTAL = new AtomicLong();
    private static final Map<String, List<String>> LABELLED = new ConcurrentHashMap<>();
    private static volatile Supplier<String> label = () -> null;
    private static volatile Breaker breaker = Breaker.NONE;

    private final Driver postgres = new org.postgresql.Driver();

    /** What this thread sends while it does the work. */
    public static List<String> during(Runnable work) {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    /** All that was sent by all threads so far. */
    public static long total() {
        return TOTAL.get();
    }

    /** From now on statements are also gathered by a label: what the supplier answers on the thread that sends. None: not gathered. */
    public static void labelled(Supplier<String> onThisThread) {
        label = onThisThread;
    }

    /** What was sent under the label so far. */
    public static List<String> under(String wanted) {
        return List.copyOf(LABELLED.getOrDefault(wanted, List.of()));
    }

    /** Asked at every statement before it is sent, and at every commit before and after. */
    public interface Breaker {
        Breaker NONE = sql -> {};
        String COMMIT = "COMMIT";
        String COMMITTED = "COMMITTED";

        /** @param sql the statement, {@value #COMMIT} or {@value #COMMITTED} @throws SQLException as if the server were gone from here on */
        void before(String sql) throws SQLException;
    }

    /** From now on the breaker decides which statements fail. */
    public static void breaking(Breaker decides) {
        breaker = decides;
    }

    private static void sent(String sql) {
        var under = label.get();
        if (under != null)
            LABELLED.computeIfAbsent(under, l -> new CopyOnWriteArrayList<>()).add(sql);
        TOTAL.incrementAndGet();
        if (HEARD.get() != null) HEARD.get().add(sql);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        var connection = postgres.connect(url, info);
        return connection == null ? null : listening(connection);
    }

    private static Connection listening(Connection connection) {
        return proxy(Connection.class, connection, StatementCounter::beforeCommit, (method, arguments, result) -> {
            if (method.equals("commit")) breaker.before(Breaker.COMMITTED);
            if (!(result instanceof Statement)) return result;
            var sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            return result instanceof PreparedStatement prepared
                    ? listening(PreparedStatement.class, prepared, sql)
                    : listening(Statement.class, (Statement) result, sql);
        });
    }

    private static <T extends Statement> T listening(Class<T> type, T statement, String prepared) {
        Said said = arguments -> arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared;
        return proxy(
                type,
                statement,
                (method, arguments) -> {
                    if (method.startsWith("execute")) breaker.before(said.by(arguments));
                },
                (method, arguments, result) -> {
                    if (method.startsWith("execute")) sent(said.by(arguments));
                    return result;
                });
    }

    private static void beforeCommit(String method, Object[] arguments) throws SQLException {
        if (method.equals("commit")) breaker.before(Breaker.COMMIT);
    }

    @FunctionalInterface
    private interface Said {
        String by(Object[] arguments);
    }

    @FunctionalInterface
    private interface Mouth {
        void before(String method, Object[] arguments) throws SQLException;
    }

    @FunctionalInterface
    private interface Ear {
        Object after(String method, Object[] arguments, Object result) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Object target, Mouth mouth, Ear ear) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                mouth.before(method.getName(), arguments);
                return ear.after(method.getName(), arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return postgres.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
