package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.SourcingStrategy;

/** How the shop chooses which warehouse ships. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowStrategy {
    private final SourcingBook sourcing;

    public ShowStrategy(SourcingBook sourcing) {
        this.sourcing = sourcing;
    }

    public SourcingStrategy show() {
        return sourcing.strategy();
    }
}
