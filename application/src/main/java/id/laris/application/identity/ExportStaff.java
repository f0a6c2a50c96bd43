package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Who works here, for a file: names and e-mail addresses leave the shop. */
@UseCase
@Audited
@Requires(Permission.MANAGE_STAFF)
@RequiresFreshFactor
public final class ExportStaff {
    private final ListStaff listStaff;

    public ExportStaff(ListStaff listStaff) {
        this.listStaff = listStaff;
    }

    public List<ListStaff.Listed> export(ListStaff.Query query) {
        return listStaff.list(query);
    }
}
