package id.laris.persistence.privacy;

import id.laris.application.privacy.ConsentLedger;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.privacy.ConsentEvent.Channel;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.Language;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A guest is found by the blind index of their address; where somebody agreed from lies sealed. */
@Singleton
class PostgresConsentLedger implements ConsentLedger {
    private static final String EMAIL = "email";
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresConsentLedger(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void append(Collection<ConsentEvent> events) {
        sql.batch("""
                INSERT INTO consent_event (id, account_id, guest_email, guest_index, purpose, legal_basis, action, channel,
                    notice_version, text_hash, language, address, device, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", events.stream().map(this::columns).toList());
    }

    private Object[] columns(ConsentEvent event) {
        var id = event.id();
        var email =
                event.subject() instanceof Subject.Guest guest ? guest.email().value() : null;
        var known = !event.origin().equals(Origin.INSIDE);
        return new Object[] {
            id,
            event.subject() instanceof Subject.Customer customer
                    ? customer.account().value()
                    : null,
            cipher.seal(PersonalField.CONSENT_GUEST, id, email),
            email == null ? null : cipher.index(EMAIL, email),
            event.purpose(),
            event.purpose().basis(),
            event.action(),
            event.channel(),
            event.noticeVersion(),
            event.textHash(),
            event.language(),
            known
                    ? cipher.seal(
                            PersonalField.CONSENT_ADDRESS, id, event.origin().address())
                    : null,
            known ? cipher.seal(PersonalField.CONSENT_DEVICE, id, event.origin().device()) : null,
            event.at()
        };
    }

    @Override
    public List<ConsentEvent> of(Subject subject) {
        if (subject instanceof Subject.Customer customer)
            return sql.list(
                    "SELECT * FROM consent_event WHERE account_id = ? ORDER BY at, id",
                    row -> event(subject, row),
                    customer.account().value());
        return sql.list(
                "SELECT * FROM consent_event WHERE guest_index = ANY (?) ORDER BY at, id",
                row -> event(subject, row),
                indexesOf(((Subject.Guest) subject).email()));
    }

    private Object indexesOf(EmailAddress email) {
        return Sql.bytes(cipher.indexes(EMAIL, email.value()));
    }

    private ConsentEvent event(Subject subject, ResultSet row) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        var address = cipher.open(PersonalField.CONSENT_ADDRESS, id, row.getBytes("address"));
        return new ConsentEvent(
                id,
                subject,
                Columns.constant(row, "purpose", Purpose.class),
                Columns.constant(row, "action", Action.class),
                Columns.constant(row, "channel", Channel.class),
                row.getString("notice_version"),
                row.getBytes("text_hash"),
                Columns.constant(row, "language", Language.class),
                new Origin(address, cipher.open(PersonalField.CONSENT_DEVICE, id, row.getBytes("device"))),
                Columns.instant(row, "at"));
    }

    @Override
    public void forgetOrigins(Subject subject) {
        if (subject instanceof Subject.Customer customer)
            sql.update(
                    "UPDATE consent_event SET address = NULL, device = NULL WHERE account_id = ?",
                    customer.account().value());
        else
            sql.update(
                    "UPDATE consent_event SET address = NULL, device = NULL WHERE guest_index = ANY (?)",
                    indexesOf(((Subject.Guest) subject).email()));
    }

    @Override
    public int forgetOriginsBefore(Instant limit) {
        return sql.update(
                "UPDATE consent_event SET address = NULL, device = NULL WHERE at < ? AND address IS NOT NULL", limit);
    }
}
