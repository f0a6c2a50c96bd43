package id.laris.application.audit;

import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a use case adds to the audit of what it does: to what, and what was before. Forgotten when nothing is audited. */
@RequestScoped
public class AuditNotes {
    private final List<Change> changes = new ArrayList<>();
    private String subject = "";
    private AccountId account;
    private int depth;

    /** To what it is done: {@code about("order", number)}. */
    public void about(String kind, Object id) {
        subject = kind + " " + id;
    }

    /** Whose account it is, when the actor is not known yet. */
    public void by(AccountId known) {
        account = known;
    }

    /** Left out when nothing changed. Personal values are given masked. */
    public void changed(String field, Object before, Object after) {
        if (!String.valueOf(before).equals(String.valueOf(after)))
            changes.add(new Change(field, String.valueOf(before), String.valueOf(after)));
    }

    /** True for the outermost one: what it calls is part of it. */
    boolean enter() {
        return depth++ == 0;
    }

    boolean isOutermost() {
        return depth == 1;
    }

    void leave() {
        if (--depth > 0) return;
        changes.clear();
        subject = "";
        account = null;
    }

    String subject() {
        return subject;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
