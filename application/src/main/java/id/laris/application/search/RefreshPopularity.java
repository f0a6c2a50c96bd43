package id.laris.application.search;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;

/** Brings "Terlaris" up to date; run every few hours. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class RefreshPopularity {
    private final ProductSearch search;

    public RefreshPopularity(ProductSearch search) {
        this.search = search;
    }

    public void refresh() {
        search.refreshPopularity();
    }
}
