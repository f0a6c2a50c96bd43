package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.payment.RefundAccounts;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnApproved;
import id.laris.domain.returns.ReturnAskedBack;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnRejected;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Invalid;
import java.time.Clock;

/** Staff decide what becomes of a request: the goods may come back, may not, or there is something to ask first. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class JudgeReturn {
    public enum Judgement {
        APPROVE,
        REJECT,
        ASK_BACK
    }

    private final Returns returns;
    private final ReturnDesk desk;
    private final RefundAccounts accounts;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public JudgeReturn(
            Returns returns, ReturnDesk desk, RefundAccounts accounts, Events events, Clock clock, AuditNotes notes) {
        this.returns = returns;
        this.desk = desk;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @param words to the customer, at most 1,000 characters; may be blank only when the goods may come back */
    public ReturnRequest judge(ReturnNumber number, Judgement judgement, String words) {
        var request = returns.get(number);
        if (judgement != Judgement.APPROVE && (words == null || words.isBlank()))
            throw new Invalid("text", "", "why, or what is asked: 1 to " + Remark.LONGEST + " characters");
        var now = clock.instant();
        var after =
                switch (judgement) {
                    case APPROVE -> request.approve(now);
                    case REJECT -> request.reject(now);
                    case ASK_BACK -> request.askBack(now);
                };
        returns.save(after);
        if (words != null && !words.isBlank()) desk.write(number, true, words);
        if (judgement == Judgement.REJECT) accounts.forget(number.value());
        notes.about("return", number);
        notes.changed("state", request.state(), after.state());
        events.publish(
                switch (judgement) {
                    case APPROVE -> new ReturnApproved(after.order(), number, now);
                    case REJECT -> new ReturnRejected(after.order(), number, now);
                    case ASK_BACK -> new ReturnAskedBack(after.order(), number, now);
                });
        return after;
    }
}
