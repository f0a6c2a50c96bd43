package id.laris.application.privacy;

import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.Ids;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.Language;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Mails about incidents, in the transaction under way. */
@Singleton
public final class IncidentMail {
    private final Messages messages;
    private final Ids ids;
    private final Clock clock;

    public IncidentMail(Messages messages, Ids ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    void queue(Template template, UUID incident, EmailAddress to, Language language) {
        messages.add(written(template, incident, to, language));
    }

    /** As it would be queued. */
    Messages.Message written(Template template, UUID incident, EmailAddress to, Language language) {
        return new Messages.Message(
                ids.next(),
                ids.next(),
                template,
                new About.OfIncident(incident),
                to,
                language,
                clock.instant(),
                Messages.State.QUEUED,
                Optional.empty(),
                "");
    }

    /** How many letters about it nobody has sent yet. */
    long waiting(UUID incident) {
        return messages.noticesOf(incident).getOrDefault(Messages.State.QUEUED, 0L);
    }

    /** Writes to somebody who has no letter about it yet; false when they have. */
    boolean tellOnce(UUID incident, EmailAddress to, Language language) {
        if (!to.isReachable() || messages.hasNotice(incident, to)) return false;
        queue(Template.INCIDENT_NOTICE, incident, to, language);
        return true;
    }
}
