package id.laris.bootstrap.bench;

import id.laris.application.shared.TimeOrderedIds;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The baseline: a bare loop over JDBC that does to the database what the shop did for one order, statement by statement and
 * transaction by transaction, with new identities and other goods each round. No HTTP, no JSON, no rules.
 */
final class JdbcLoop implements Load.Client {
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+\\d\\d");
    private static final DateTimeFormatter TIME_FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendPattern("x")
            .toFormatter();

    /** Something that is another one in every round. */
    private record Slot(int number) {}

    /** @param parts text and slots in turn */
    private record Template(List<Object> parts) {}

    /** @param typed whether the server must be told which parameters are identities and times, since it cannot infer it */
    private record Step(PreparedStatement statement, List<Template> parameters, boolean typed) {}

    private final Connection connection;
    private final LargeShop shop;
    private final Random random;
    private final TimeOrderedIds ids;
    private final List<List<Step>> transactions = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final Pattern changing;
    private final String sku;
    private final String number;

    /** @param sku the goods that were ordered in the recording @param number the number that order got */
    JdbcLoop(Connection connection, Recording recording, LargeShop shop, String sku, String number, long seed)
            throws SQLException {
        this.connection = connection;
        this.shop = shop;
        this.random = new Random(seed);
        this.ids = new TimeOrderedIds(java.time.Clock.systemUTC());
        this.sku = sku;
        this.number = number;
        this.changing =
                Pattern.compile(Recording.IDENTITY.pattern() + "|" + Pattern.quote(sku) + "|" + Pattern.quote(number));
        connection.setAutoCommit(false);
        for (var transaction : recording.transactions()) {
            var steps = new ArrayList<Step>();
            for (var statement : transaction) steps.add(step(statement));
            transactions.add(steps);
        }
    }

    private Step step(Recording.Statement recorded) throws SQLException {
        var templates = recorded.parameters().stream().map(this::template).toList();
        var statement = connection.prepareStatement(recorded.sql().replaceAll("\\$\\d+", "?"));
        var untyped = new Step(statement, templates, false);
        var typed = new Step(statement, templates, true);
        return understands(untyped) ? untyped : typed;
    }

    private boolean understands(Step step) throws SQLException {
        try {
            fill(step, values());
            step.statement().getParameterMetaData();
            connection.commit();
            return true;
        } catch (SQLException needsTypes) {
            connection.rollback();
            return false;
        }
    }

    @Override
    public void work(long round) throws SQLException {
        var values = values();
        for (var transaction : transactions) {
            for (var step : transaction) {
                fill(step, values);
                if (step.statement().execute()) drain(step.statement());
            }
            connection.commit();
        }
    }

    private String[] values() {
        var values = new String[slots.size()];
        slots.forEach((was, slot) -> values[slot] = replacement(was));
        return values;
    }

    private static void fill(Step step, String[] values) throws SQLException {
        for (int i = 0; i < step.parameters().size(); i++)
            set(step.statement(), i + 1, step.parameters().get(i), values, step.typed());
    }

    private String replacement(String was) {
        if (was.equals(sku)) return shop.sku(random);
        if (was.equals(number)) return "JDBC-" + ids.next();
        return ids.next().toString();
    }

    private Template template(String parameter) {
        if (parameter == null) return null;
        var parts = new ArrayList<Object>();
        var found = changing.matcher(parameter);
        var from = 0;
        for (; found.find(); from = found.end()) {
            parts.add(parameter.substring(from, found.start()));
            parts.add(new Slot(slots.computeIfAbsent(found.group(), any -> slots.size())));
        }
        parts.add(parameter.substring(from));
        return new Template(parts);
    }

    private static void set(PreparedStatement statement, int index, Template template, String[] values, boolean typed)
            throws SQLException {
        if (template == null) {
            statement.setNull(index, Types.OTHER);
            return;
        }
        var text = new StringBuilder();
        for (var part : template.parts()) text.append(part instanceof Slot slot ? values[slot.number()] : part);
        var value = typed ? typed(text.toString()) : text.toString();
        if (value instanceof String) statement.setObject(index, value, Types.OTHER);
        else statement.setObject(index, value);
    }

    private static Object typed(String text) {
        if (Recording.IDENTITY.matcher(text).matches()) return UUID.fromString(text);
        if (TIME.matcher(text).matches()) return OffsetDateTime.parse(text, TIME_FORMAT);
        return text;
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int i = 1; i <= columns; i++) rows.getString(i);
        }
    }
}
