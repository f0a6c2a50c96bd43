package id.laris.application.webhook;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.Requires;
import id.laris.application.notification.Template;
import id.laris.domain.identity.Permission;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookId;

/** The shop stops telling a program that wants no more or cannot be reached; who takes care of webhooks is told by mail. */
@UseCase
@Audited
@Requires(Permission.RUN_JOBS)
public final class GiveUpWebhook {
    private final Webhooks webhooks;
    private final HoldersOfRights holders;
    private final AccountMail mail;
    private final AuditNotes notes;

    public GiveUpWebhook(Webhooks webhooks, HoldersOfRights holders, AccountMail mail, AuditNotes notes) {
        this.webhooks = webhooks;
        this.holders = holders;
        this.mail = mail;
        this.notes = notes;
    }

    /** Nothing happens to one that is off already. */
    public void giveUp(WebhookId id, Webhook.State why) {
        notes.about("webhook", id);
        webhooks.lock(id).filter(Webhook::isActive).ifPresent(webhook -> {
            webhooks.save(webhook.with(why));
            notes.changed("state", webhook.state(), why);
            holders.of(Permission.MANAGE_WEBHOOKS).forEach(account -> mail.tell(Template.ACCOUNT_WEBHOOK_OFF, account));
        });
    }
}
