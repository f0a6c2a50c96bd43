package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** The latest hand-over sheets, newest first; who is bound to warehouses sees theirs. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ListHandovers {
    private static final int LATEST = 100;

    private final HandoverSheets sheets;
    private final CurrentActor current;

    public ListHandovers(HandoverSheets sheets, CurrentActor current) {
        this.sheets = sheets;
        this.current = current;
    }

    public List<HandoverSheets.Summary> list() {
        return sheets.latest(LATEST).stream()
                .filter(sheet -> current.actor().worksIn(sheet.warehouse()))
                .toList();
    }
}
