package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Accounts;
import id.laris.application.identity.Requires;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Template;
import id.laris.application.order.Orders;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Language;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What the people concerned by an incident would read, and how many of them there are, before anything is sent. */
@UseCase
@Requires(Permission.MANAGE_PRIVACY)
public final class PreviewIncidentLetter {
    /** Stands for whoever it goes to. */
    private static final EmailAddress SOMEBODY = new EmailAddress("nama@contoh.invalid");

    /**
     * @param people at most: who bought twice without an account is counted twice and written to once
     * @param unknown what in the list names nobody the shop knows
     */
    public record Preview(long people, List<String> unknown, MailContent indonesian, MailContent english) {}

    private final Incidents incidents;
    private final PeopleConcerned people;
    private final Accounts accounts;
    private final Orders orders;
    private final MailWriter writer;
    private final IncidentMail mail;
    private final ShopSettings settings;
    private final Clock clock;

    public PreviewIncidentLetter(
            Incidents incidents,
            PeopleConcerned people,
            Accounts accounts,
            Orders orders,
            MailWriter writer,
            IncidentMail mail,
            ShopSettings settings,
            Clock clock) {
        this.incidents = incidents;
        this.people = people;
        this.accounts = accounts;
        this.orders = orders;
        this.writer = writer;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws id.laris.domain.shared.Missing incident-not-found */
    public Preview preview(TellPeople.Command command) {
        var incident = incidents.get(command.incident());
        var letter = new IncidentLetter(false, incident, clock.instant(), settings.publicUrl() + "/bantuan/privasi");
        var indonesian = written(incident.id(), letter, Language.ID);
        var english = written(incident.id(), letter, Language.EN);
        if (command.everybody())
            return new Preview(accounts.countCustomers() + orders.countGuests(), List.of(), indonesian, english);
        var found = people.in(command.list());
        return new Preview(found.targets().size(), found.unknown(), indonesian, english);
    }

    private MailContent written(UUID incident, IncidentLetter letter, Language language) {
        return writer.write(mail.written(Template.INCIDENT_NOTICE, incident, SOMEBODY, language), letter);
    }
}
