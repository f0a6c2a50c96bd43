package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.LiveLevels.LiveLevel;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Figures of what stands on an open page of the office, asked for again and again; who is bound to warehouses sees those. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowLiveLevels {
    /** So many stand on a page at most. */
    public static final int MOST = 500;

    /** @param free free pieces in those of the warehouses they see that are not closed */
    public record LiveSku(Sku sku, int free, List<LiveLevel> levels) {}

    private final LiveLevels live;
    private final CurrentActor current;

    public ShowLiveLevels(LiveLevels live, CurrentActor current) {
        this.live = live;
        this.current = current;
    }

    /** In no order; what lies nowhere they see is left out. @throws Invalid for more than {@link #MOST} */
    public List<LiveSku> show(Collection<Sku> skus) {
        var asked = Set.copyOf(skus);
        if (asked.size() > MOST) throw new Invalid("sku", asked.size(), "at most " + MOST);
        var who = current.actor();
        return live.of(asked).entrySet().stream()
                .map(of -> liveSku(
                        of.getKey(),
                        of.getValue().stream()
                                .filter(one -> who.worksIn(one.level().warehouse()))
                                .toList()))
                .filter(one -> !one.levels().isEmpty())
                .toList();
    }

    private static LiveSku liveSku(Sku sku, List<LiveLevel> theirs) {
        return new LiveSku(
                sku,
                theirs.stream()
                        .filter(one -> !one.closed())
                        .mapToInt(one -> one.level().available().value())
                        .sum(),
                theirs);
    }
}
