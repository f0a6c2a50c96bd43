package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/**
 * An incident of which not everybody was told is called to mind by mail after 24, 48 and 60 hours and when the 72 are over: each once, to
 * everybody who may act on it. What came due while the shop was down is one mail, the loudest.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WarnOfIncidents {
    private final Incidents incidents;
    private final HoldersOfRights holders;
    private final IncidentMail mail;
    private final Clock clock;

    public WarnOfIncidents(Incidents incidents, HoldersOfRights holders, IncidentMail mail, Clock clock) {
        this.incidents = incidents;
        this.holders = holders;
        this.mail = mail;
        this.clock = clock;
    }

    /** How many mails were queued. */
    public int warn() {
        int mails = 0;
        for (var incident : incidents.unanswered()) {
            int level = incident.escalation(clock.instant());
            if (level == 0 || !incidents.raise(incident.id(), level)) continue;
            for (var officer : holders.of(Permission.MANAGE_PRIVACY)) {
                mail.queue(Template.INCIDENT_ALERT, incident.id(), officer.email(), officer.language());
                mails++;
            }
        }
        return mails;
    }
}
