package id.laris.persistence.webhook;

import static id.laris.persistence.shared.PersonalField.WEBHOOK_FORMER_SECRET;
import static id.laris.persistence.shared.PersonalField.WEBHOOK_SECRET;

import id.laris.application.webhook.Webhooks;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookSecret;
import id.laris.domain.webhook.WebhookTopic;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Sql;
import id.laris.persistence.shared.Transactions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Singleton
class PostgresWebhooks implements Webhooks {
    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final String READ = "SELECT id, name, url, topics, state, created_at FROM webhook ";

    private final Sql sql;
    private final FieldCipher cipher;
    private final Remembered<List<Webhook>> active;

    PostgresWebhooks(Sql sql, FieldCipher cipher, Transactions transactions) {
        this.sql = sql;
        this.cipher = cipher;
        this.active = new Remembered<>(transactions, REMEMBERED, () -> all().stream()
                .filter(Webhook::isActive)
                .toList());
    }

    @Override
    @Transactional
    public void add(Webhook webhook, WebhookSecret secret) {
        sql.update(
                "INSERT INTO webhook (id, name, url, topics, state, created_at, secret) VALUES (?, ?, ?, ?, ?, ?, ?)",
                webhook.id().value(),
                webhook.name(),
                webhook.address().url(),
                Sql.texts(webhook.topics(), WebhookTopic::type),
                webhook.state(),
                webhook.createdAt(),
                cipher.seal(WEBHOOK_SECRET, webhook.id().value(), secret.text()));
        active.changed();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return sql.find(READ + "WHERE id = ?", PostgresWebhooks::webhook, id.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Webhook> lock(WebhookId id) {
        return sql.find(READ + "WHERE id = ? FOR UPDATE", PostgresWebhooks::webhook, id.value());
    }

    @Override
    public List<Webhook> all() {
        return sql.list(READ + "ORDER BY name, id", PostgresWebhooks::webhook);
    }

    @Override
    public List<Webhook> active() {
        return active.get();
    }

    @Override
    @Transactional
    public void save(Webhook webhook) {
        sql.update(
                "UPDATE webhook SET name = ?, url = ?, topics = ?, state = ? WHERE id = ?",
                webhook.name(),
                webhook.address().url(),
                Sql.texts(webhook.topics(), WebhookTopic::type),
                webhook.state(),
                webhook.id().value());
        active.changed();
    }

    @Override
    @Transactional
    public boolean remove(WebhookId id) {
        boolean removed = sql.update("DELETE FROM webhook WHERE id = ?", id.value()) == 1;
        active.changed();
        return removed;
    }

    @Override
    public List<WebhookSecret> secrets(WebhookId id, Instant at) {
        return sql.find(
                        "SELECT secret, former_secret, former_until FROM webhook WHERE id = ?",
                        row -> secrets(row, id, at),
                        id.value())
                .orElse(List.of());
    }

    private List<WebhookSecret> secrets(ResultSet row, WebhookId id, Instant at) throws SQLException {
        var newest = cipher.open(WEBHOOK_SECRET, id.value(), row.getBytes("secret"));
        var former = Columns.optionalInstant(row, "former_until")
                        .filter(at::isBefore)
                        .isPresent()
                ? cipher.open(WEBHOOK_FORMER_SECRET, id.value(), row.getBytes("former_secret"))
                : null;
        return Stream.of(newest, Optional.ofNullable(former).orElse(""))
                .filter(text -> !text.isEmpty())
                .map(WebhookSecret::new)
                .toList();
    }

    @Override
    @Transactional
    public void rotate(WebhookId id, WebhookSecret secret, Instant formerUntil) {
        var before = sql.find(
                "SELECT secret FROM webhook WHERE id = ? FOR UPDATE",
                row -> cipher.open(WEBHOOK_SECRET, id.value(), row.getBytes("secret")),
                id.value());
        if (before.isEmpty()) return;
        sql.update(
                "UPDATE webhook SET secret = ?, former_secret = ?, former_until = ? WHERE id = ?",
                cipher.seal(WEBHOOK_SECRET, id.value(), secret.text()),
                cipher.seal(WEBHOOK_FORMER_SECRET, id.value(), before.get()),
                formerUntil,
                id.value());
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                new WebhookId(Columns.uuid(row, "id")),
                row.getString("name"),
                new WebhookAddress(row.getString("url")),
                // What an older version of the shop knew and this one does not is passed over.
                Columns.texts(row, "topics").stream()
                        .flatMap(type -> WebhookTopic.ofEvent(type).stream())
                        .collect(Collectors.toSet()),
                Columns.constant(row, "state", Webhook.State.class),
                Columns.instant(row, "created_at"));
    }
}
