package id.laris.application.audit;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.audit.AuditLog.Head;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditFinding;
import id.laris.domain.audit.AuditWalk;
import id.laris.domain.identity.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Walks along the whole log and says what somebody changed, removed, put in or moved without the shop. */
@UseCase
@AtOneMoment
@Audited
@Requires(Permission.VIEW_AUDIT)
public final class VerifyAudit {
    /** @param entries how many were looked at */
    public record Report(long entries, List<AuditFinding> findings) {
        public boolean isWhole() {
            return findings.isEmpty();
        }
    }

    private final AuditLog log;
    private final AuditKeys keys;
    private final AuditWitness witness;
    private final ShopSettings shop;
    private final Clock clock;

    public VerifyAudit(AuditLog log, AuditKeys keys, AuditWitness witness, ShopSettings shop, Clock clock) {
        this.log = log;
        this.keys = keys;
        this.witness = witness;
        this.shop = shop;
        this.clock = clock;
    }

    public Report verify() {
        var walk = new AuditWalk(keys.chain());
        var unsigned = new TreeMap<LocalDate, Integer>();
        var witnessed = new TreeMap<LocalDate, Head>();
        witness.noted().forEach(head -> witnessed.put(head.day(), head));
        log.eachLink(linked -> {
            var link = linked.link();
            walk.next(link, linked.id(), linked.entry());
            if (linked.head().filter(head -> isTrue(head, link)).isPresent()) unsigned.remove(link.day());
            else unsigned.put(link.day(), link.position());
            if (witnessed.containsKey(link.day()) && isTrue(witnessed.get(link.day()), link))
                witnessed.remove(link.day());
            linked.head()
                    .filter(head -> !isTrue(head, link))
                    .ifPresent(head -> walk.wrongHead(head.day(), head.position()));
        });
        unsigned.forEach(walk::wrongHead);
        log.headsWithoutLink().forEach(head -> walk.wrongHead(head.day(), head.position()));
        witnessed.values().forEach(head -> walk.lost(head.day(), head.position()));
        var today = clock.instant().atZone(shop.zone()).toLocalDate();
        log.unlinked().forEach(id -> walk.unlinked(today, id));
        return new Report(walk.entries(), walk.findings());
    }

    private boolean isTrue(Head head, Link link) {
        return head.position() == link.position() && Arrays.equals(head.proof(), link.proof()) && keys.isSigned(head);
    }
}
