package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.SheetNumber;
import java.util.List;

/** A hand-over sheet, and the parcels that could still be put on it. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ShowHandover {
    public record Desk(HandoverSheets.Shown shown, List<HandoverSheets.Parcel> ready) {}

    private final HandoverSheets sheets;
    private final CurrentActor current;

    public ShowHandover(HandoverSheets sheets, CurrentActor current) {
        this.sheets = sheets;
        this.current = current;
    }

    /** @throws id.laris.domain.shared.Missing sheet-not-found */
    public Desk show(SheetNumber number) {
        var shown = sheets.get(number);
        current.actor().requireWorksIn(shown.sheet().warehouse());
        return new Desk(shown, sheets.ready(shown.sheet().warehouse()));
    }
}
