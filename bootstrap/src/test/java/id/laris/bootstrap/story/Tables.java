package id.laris.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How many rows each table of the shop has; those of the audit aside, which is told of what came to nothing as well. */
@Singleton
public class Tables {
    private static final String ALL = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'audit%'"
            + " ORDER BY table_name";
    /** Nothing is waiting that the shop will still work on by itself. */
    private static final String WORK_TO_DO = "SELECT (SELECT count(*) FROM outbox WHERE NOT dead)"
            + " + (SELECT count(*) FROM message WHERE state IN ('QUEUED', 'SENDING'))"
            + " + (SELECT count(*) FROM simulated_notice)"
            + " + (SELECT count(*) FROM reserved_change WHERE NOT told)"
            + " + (SELECT count(*) FROM product_import WHERE state IN ('WAITING', 'RUNNING'))"
            + " + (SELECT count(*) FROM report_mailing WHERE next_at <= now())"
            + " + (SELECT count(*) FROM history_import WHERE state IN ('WAITING', 'READING'))"
            + " + (SELECT count(*) FROM sales_doubt)"
            + " + (SELECT count(*) FROM stock_file WHERE state IN ('WAITING', 'CHECKING', 'APPROVED', 'APPLYING'))"
            + " + (SELECT count(*) FROM data_request WHERE kind = 'EXPORT' AND closed_at IS NULL)";

    /** Asked for late: this bean also stands in shops that have no database. */
    private final Instance<DataSource> dataSource;

    Tables(Instance<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    /** Fails when the work leaves a table with more or fewer rows. */
    public void unchangedBy(Runnable work) {
        atRest();
        var before = rows();
        work.run();
        assertThat(rows()).isEqualTo(before);
    }

    /** Waits until nothing is under way any more of what tests before set going. */
    public void atRest() {
        await().atMost(Duration.ofSeconds(60)).until(() -> number(WORK_TO_DO) == 0);
    }

    /** A digest of what stands in each of these tables, once the shop is at rest. */
    public Map<String, String> contents(List<String> names) {
        atRest();
        var contents = new TreeMap<String, String>();
        for (var table : names)
            contents.put(
                    table,
                    String.valueOf(texts("SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM " + table + " t")
                            .get(0)));
        return contents;
    }

    public long number(String query) {
        try (var connection = dataSource.get().getConnection()) {
            return number(connection, query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void change(String update) {
        try (var connection = dataSource.get().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(update);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public List<String> texts(String query) {
        try (var connection = dataSource.get().getConnection()) {
            return texts(connection, query);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        try (var connection = dataSource.get().getConnection()) {
            for (var table : texts(connection, ALL))
                rows.put(table, number(connection, "SELECT count(*) FROM \"" + table + "\""));
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (result.next()) texts.add(result.getString(1));
            return texts;
        }
    }
}
