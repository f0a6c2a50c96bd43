package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Messages;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.Incident;
import id.laris.domain.privacy.IncidentNotice;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far the letters to the people concerned by an incident came: the shop's proof that it told them. */
@UseCase
@Requires(Permission.MANAGE_PRIVACY)
public final class ShowIncidentLetters {
    /**
     * @param notices newest first
     * @param states how many letters stand how
     */
    public record Shown(Incident incident, List<IncidentNotice> notices, Map<Messages.State, Long> states) {}

    private final Incidents incidents;
    private final IncidentNotices notices;
    private final Messages messages;

    public ShowIncidentLetters(Incidents incidents, IncidentNotices notices, Messages messages) {
        this.incidents = incidents;
        this.notices = notices;
        this.messages = messages;
    }

    /** @throws id.laris.domain.shared.Missing incident-not-found */
    public Shown show(UUID incident) {
        return new Shown(incidents.get(incident), notices.of(incident), messages.noticesOf(incident));
    }
}
