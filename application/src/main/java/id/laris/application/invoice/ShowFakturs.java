package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.time.LocalDate;

/** What the tax office is to be told of some days, and what cannot be told yet. */
@UseCase
@Requires(Permission.EXPORT_PERSONAL_DATA)
public final class ShowFakturs {
    private final FakturDesk desk;

    public ShowFakturs(FakturDesk desk) {
        this.desk = desk;
    }

    public Fakturs show(LocalDate from, LocalDate to) {
        return desk.between(from, to);
    }
}
