package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.stock.DamageNumber;

/** One picture of a report of damage: for those who see the stock of its warehouse, nobody else. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowDamagePhoto {
    private final DamageReports reports;
    private final CurrentActor current;

    public ShowDamagePhoto(DamageReports reports, CurrentActor current) {
        this.reports = reports;
        this.current = current;
    }

    /** @param place from 1 */
    public Photo show(DamageNumber number, int place) {
        current.actor().requireWorksIn(reports.get(number).warehouse());
        return reports.photo(number, place).orElseThrow(() -> new Missing("photo", number + "/" + place));
    }
}
