package id.laris.persistence.notification;

import static id.laris.persistence.shared.PersonalField.MESSAGE_HTML;
import static id.laris.persistence.shared.PersonalField.MESSAGE_PLAIN;
import static id.laris.persistence.shared.PersonalField.MESSAGE_RECIPIENT;

import id.laris.application.notification.About;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

@Singleton
class PostgresMessages implements Messages {
    private static final Logger LOG = Logger.getLogger(PostgresMessages.class);
    private static final String COLUMNS =
            "id, event_id, template, order_id, account_kind, account, incident, purchase, report, recipient, language, created_at, state, subject, html,"
                    + " plain, problem";
    private static final String ADD = """
            INSERT INTO message (id, event_id, template, order_id, account_kind, account, incident, purchase, report, recipient, recipient_index, language, created_at, state,
                subject, html, plain, problem)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id, template) DO NOTHING""";
    /** {@code taken_at} of a queued message is the end of its lease, of one that is being sent the moment sending began. */
    private static final String TAKE = """
            UPDATE message SET taken_at = ? WHERE id IN (
                SELECT id FROM message WHERE state = 'QUEUED' AND (taken_at IS NULL OR taken_at <= ?)
                ORDER BY created_at, id LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING\s""" + COLUMNS;

    /** What customers were told beside what is about their orders. */
    private static final String TO_CUSTOMER = "(account_kind = 'CUSTOMER' OR template = 'INCIDENT_NOTICE')";

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    PostgresMessages(Sql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void add(Message message) {
        sql.update(
                ADD,
                message.id(),
                message.event(),
                message.template(),
                message.about().findOrder().map(OrderId::value),
                message.about().findAccount().map(About.OfAccount::kind).map(AccountKind::name),
                account(message.about()).map(AccountId::value),
                message.about() instanceof About.OfIncident about ? about.incident() : null,
                message.about().findPurchase().map(PurchaseNumber::value),
                message.about() instanceof About.OfReport about ? about.report() : null,
                cipher.seal(MESSAGE_RECIPIENT, message.id(), message.recipient().value()),
                cipher.index("email", message.recipient().value()),
                message.language(),
                message.createdAt(),
                message.state(),
                message.content().map(MailContent::subject),
                message.content().map(content -> cipher.seal(MESSAGE_HTML, message.id(), content.html())),
                message.content().map(content -> cipher.seal(MESSAGE_PLAIN, message.id(), content.text())),
                message.problem());
    }

    private static Optional<AccountId> account(About about) {
        return about instanceof About.OfReport report
                ? Optional.of(report.reader())
                : about.findAccount().flatMap(About.OfAccount::account);
    }

    @Override
    public Optional<Message> find(UUID id) {
        return sql.find("SELECT " + COLUMNS + " FROM message WHERE id = ?", this::message, id);
    }

    @Override
    public Page<Message> list(String text, Optional<String> cursor, int limit) {
        var where = new StringBuilder("WHERE true");
        var parameters = new ArrayList<Object>();
        if (!text.isBlank()) {
            where.append(
                    " AND (recipient_index = ANY (?) OR order_id IN (SELECT id FROM shop_order WHERE number LIKE ?) OR purchase LIKE ?)");
            parameters.add(Sql.bytes(cipher.indexes("email", text.toLowerCase(Locale.ROOT))));
            var number = "%" + escaped(text.toUpperCase(Locale.ROOT)) + "%";
            parameters.add(number);
            parameters.add(number);
        }
        cursor.ifPresent(last -> {
            where.append(" AND (created_at, id) < (SELECT created_at, id FROM message WHERE id = ?)");
            parameters.add(id(last));
        });
        parameters.add(limit + 1);
        var found = sql.list(
                "SELECT " + COLUMNS + " FROM message " + where + " ORDER BY created_at DESC, id DESC LIMIT ?",
                this::message,
                parameters.toArray());
        var items = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Message> take(int most, Duration lease) {
        var now = clock.instant();
        var unreadable = new ArrayList<UUID>();
        var taken = sql.list(TAKE, row -> readable(row, unreadable), now.plus(lease), now, most).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        sql.batch(
                "UPDATE message SET state = 'FAILED', problem = 'cannot be read' WHERE id = ?",
                unreadable.stream().map(id -> new Object[] {id}).toList());
        taken.sort(Comparator.comparing(Message::createdAt).thenComparing(Message::id));
        return taken;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putBack(UUID id) {
        sql.update("UPDATE message SET taken_at = NULL WHERE id = ? AND state = 'QUEUED'", id);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(UUID id) {
        return sql.update(
                        "UPDATE message SET state = 'SENDING', taken_at = ? WHERE id = ? AND state = 'QUEUED'",
                        clock.instant(),
                        id)
                == 1;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(UUID id, State state, Optional<MailContent> content, String problem) {
        sql.update(
                "UPDATE message SET state = ?, subject = ?, html = ?, plain = ?, problem = ? WHERE id = ?",
                state,
                content.map(MailContent::subject),
                content.map(c -> cipher.seal(MESSAGE_HTML, id, c.html())),
                content.map(c -> cipher.seal(MESSAGE_PLAIN, id, c.text())),
                problem,
                id);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void discard(UUID id) {
        sql.update("DELETE FROM message WHERE id = ?", id);
    }

    @Override
    public int giveUpSending(Duration longerThan) {
        return sql.update("""
                UPDATE message SET state = 'UNCERTAIN', problem = 'sender stopped'
                WHERE state = 'SENDING' AND taken_at < ?""", clock.instant().minus(longerThan));
    }

    @Override
    public List<Message> of(OrderId order) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM message WHERE order_id = ? ORDER BY created_at, id",
                this::message,
                order.value());
    }

    @Override
    public List<Message> of(PurchaseNumber purchase) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM message WHERE purchase = ? ORDER BY created_at, id",
                this::message,
                purchase.value());
    }

    @Override
    public void erase(OrderId order, EmailAddress instead) {
        erase(of(order), instead);
    }

    @Override
    public List<Message> toCustomer(EmailAddress recipient) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM message WHERE recipient_index = ANY (?) AND " + TO_CUSTOMER
                        + " ORDER BY created_at, id",
                this::message,
                Sql.bytes(cipher.indexes("email", recipient.value())));
    }

    @Override
    public void eraseAboutCustomer(EmailAddress recipient, EmailAddress instead) {
        erase(toCustomer(recipient), instead);
    }

    @Override
    public boolean hasNotice(UUID incident, EmailAddress recipient) {
        return sql.find("""
                        SELECT EXISTS (SELECT FROM message
                            WHERE incident = ? AND recipient_index = ANY (?) AND template = 'INCIDENT_NOTICE')""", row -> row.getBoolean(1), incident, Sql.bytes(cipher.indexes("email", recipient.value())))
                .orElseThrow();
    }

    @Override
    public Map<State, Long> noticesOf(UUID incident) {
        var counted = new EnumMap<State, Long>(State.class);
        sql.list("""
                SELECT state, count(*) AS many FROM message
                WHERE incident = ? AND template = 'INCIDENT_NOTICE' GROUP BY state""", row -> counted.put(Columns.constant(row, "state", State.class), row.getLong("many")), incident);
        return counted;
    }

    private void erase(List<Message> messages, EmailAddress instead) {
        sql.batch(
                """
                UPDATE message SET recipient = ?, recipient_index = NULL, subject = NULL, html = NULL, plain = NULL
                WHERE id = ?""",
                messages.stream()
                        .map(message -> new Object[] {
                            cipher.seal(MESSAGE_RECIPIENT, message.id(), instead.value()), message.id()
                        })
                        .toList());
    }

    @Override
    public int forgetContentsBefore(Instant limit) {
        return sql.update("""
                UPDATE message SET subject = NULL, html = NULL, plain = NULL
                WHERE created_at < ? AND subject IS NOT NULL AND state IN ('SENT', 'KEPT')""", limit);
    }

    @Override
    public boolean requeue(UUID id) {
        return sql.update("""
                        UPDATE message SET state = 'QUEUED', taken_at = NULL, problem = ''
                        WHERE id = ? AND state NOT IN ('QUEUED', 'SENDING')""", id) == 1;
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** One message that does not open must not keep all others from being sent. */
    private Optional<Message> readable(ResultSet row, List<UUID> unreadable) throws SQLException {
        try {
            return Optional.of(message(row));
        } catch (FieldCipher.DoesNotOpen changed) {
            LOG.error("A mail is put aside", changed);
            unreadable.add(Columns.uuid(row, "id"));
            return Optional.empty();
        }
    }

    private Message message(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "id");
        var subject = Columns.optionalText(row, "subject");
        var html = cipher.open(MESSAGE_HTML, id, row.getBytes("html"));
        var plain = cipher.open(MESSAGE_PLAIN, id, row.getBytes("plain"));
        return new Message(
                id,
                Columns.uuid(row, "event_id"),
                Columns.constant(row, "template", Template.class),
                about(row),
                new EmailAddress(cipher.open(MESSAGE_RECIPIENT, id, row.getBytes("recipient"))),
                Columns.constant(row, "language", Language.class),
                Columns.instant(row, "created_at"),
                Columns.constant(row, "state", State.class),
                subject.map(s -> new MailContent(s, html, plain)),
                row.getString("problem"));
    }

    private static About about(ResultSet row) throws SQLException {
        var incident = Columns.uuid(row, "incident");
        if (incident != null) return new About.OfIncident(incident);
        var purchase = Columns.optionalText(row, "purchase");
        if (purchase.isPresent()) return new About.OfPurchase(new PurchaseNumber(purchase.get()));
        var report = Columns.uuid(row, "report");
        if (report != null) return new About.OfReport(report, new AccountId(Columns.uuid(row, "account")));
        var order = Columns.uuid(row, "order_id");
        return order != null
                ? new About.OfOrder(new OrderId(order))
                : new About.OfAccount(
                        Columns.constant(row, "account_kind", AccountKind.class),
                        Optional.ofNullable(Columns.uuid(row, "account")).map(AccountId::new));
    }
}
