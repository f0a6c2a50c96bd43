package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Decides what a mail about an incident says, at the moment it is sent: with what is known by then. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteIncidentLetter {
    private final Incidents incidents;
    private final ShopSettings settings;
    private final Clock clock;

    public WriteIncidentLetter(Incidents incidents, ShopSettings settings, Clock clock) {
        this.incidents = incidents;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when everybody was told meanwhile and nobody needs a reminder. */
    public Optional<IncidentLetter> write(UUID incident, Messages.Message message) {
        var toStaff = message.template() == Template.INCIDENT_ALERT;
        var known = incidents.get(incident);
        if (toStaff && known.isAnswered()) return Optional.empty();
        return Optional.of(new IncidentLetter(
                toStaff,
                known,
                clock.instant(),
                settings.publicUrl() + (toStaff ? "/admin/privasi/insiden" : "/bantuan/privasi")));
    }
}
