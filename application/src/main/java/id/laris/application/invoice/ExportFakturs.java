package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import java.time.LocalDate;

/** The same for a file. */
@UseCase
@Audited
@Requires(Permission.EXPORT_PERSONAL_DATA)
@RequiresFreshFactor
public final class ExportFakturs {
    private final FakturDesk desk;

    public ExportFakturs(FakturDesk desk) {
        this.desk = desk;
    }

    public Fakturs export(LocalDate from, LocalDate to) {
        return desk.between(from, to);
    }
}
