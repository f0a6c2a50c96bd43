package id.laris.application.audit;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog.Head;
import id.laris.application.audit.AuditLog.LinkOf;
import id.laris.application.identity.InTransaction;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.identity.Permission;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Links the entries that came since and signs the last link. A job does it every few seconds: linking each entry at once would make
 * everybody wait for one another. The witness is told when it is stored, never before: it must not know of a head that was taken back.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SealAudit {
    private static final int MOST = 1_000;

    private record Sealed(int entries, Optional<Head> head) {}

    private final AuditLog log;
    private final AuditKeys keys;
    private final AuditWitness witness;
    private final InTransaction transaction;
    private final ShopSettings shop;
    private final Clock clock;

    public SealAudit(
            AuditLog log,
            AuditKeys keys,
            AuditWitness witness,
            InTransaction transaction,
            ShopSettings shop,
            Clock clock) {
        this.log = log;
        this.keys = keys;
        this.witness = witness;
        this.transaction = transaction;
        this.shop = shop;
        this.clock = clock;
    }

    /** How many were linked. */
    public int seal() {
        var sealed = transaction.call(this::link);
        sealed.head().ifPresent(witness::note);
        return sealed.entries();
    }

    private Sealed link() {
        var waiting = log.waiting(MOST);
        if (waiting.isEmpty()) return new Sealed(0, Optional.empty());
        var chain = keys.chain();
        var last = log.lastLink();
        var day = day(last.map(Link::day));
        var links = new ArrayList<LinkOf>();
        for (var entry : waiting) {
            var link = last.map(before -> chain.after(before, day, entry)).orElseGet(() -> chain.first(day, entry));
            links.add(new LinkOf(entry.id(), link));
            last = Optional.of(link);
        }
        var head = keys.sign(last.orElseThrow());
        log.link(links, head);
        return new Sealed(links.size(), Optional.of(head));
    }

    /** Today; never before the last link's day, whatever the clock says. */
    private LocalDate day(Optional<LocalDate> last) {
        var today = clock.instant().atZone(shop.zone()).toLocalDate();
        return last.filter(today::isBefore).orElse(today);
    }
}
