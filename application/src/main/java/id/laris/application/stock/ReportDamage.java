package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.PhotoUnreadable.Reason;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Pieces are found damaged, or damaged ones are thrown away: the stock changes, and a paper with pictures says why. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class ReportDamage {
    public static final int MOST_PHOTO_BYTES = PhotoCleaning.MOST_BYTES;

    /**
     * @param act {@code DAMAGE} or {@code WRITE_OFF}
     * @param photos files as they came: JPEG, PNG or WebP, at most four of ten million bytes
     */
    public record Command(
            Sku sku,
            WarehouseCode warehouse,
            StockMovement.Kind act,
            Quantity pieces,
            DamageReport.Reason reason,
            String note,
            List<byte[]> photos) {}

    private final DamageReports reports;
    private final StockDesk desk;
    private final Warehouses warehouses;
    private final Products products;
    private final ShopSettings settings;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public ReportDamage(
            DamageReports reports,
            StockDesk desk,
            Warehouses warehouses,
            Products products,
            ShopSettings settings,
            Clock clock,
            CurrentActor current,
            AuditNotes notes) {
        this.reports = reports;
        this.desk = desk;
        this.warehouses = warehouses;
        this.products = products;
        this.settings = settings;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    /** @throws PhotoUnreadable @throws id.laris.domain.stock.NotEnoughStock when fewer are free, or damaged */
    public DamageReport report(Command command) {
        warehouses.get(command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        if (products.owners(List.of(command.sku())).isEmpty()) throw new Missing("sku", command.sku());
        if (command.photos().size() > DamageReport.MOST_PHOTOS) throw new PhotoUnreadable(Reason.TOO_MANY);
        var photos = command.photos().stream().map(PhotoCleaning::clean).toList();
        var now = clock.instant();
        var report = new DamageReport(
                reports.nextNumber(LocalDate.ofInstant(now, settings.zone()).getYear()),
                command.sku(),
                command.warehouse(),
                command.act(),
                command.pieces(),
                command.reason(),
                command.note(),
                photos.size(),
                current.actor().name(),
                now);
        reports.add(report, photos);
        desk.post(List.of(StockDesk.Entry.byHand(
                report.sku(),
                report.warehouse(),
                report.act(),
                -report.pieces().value(),
                report.number().value())));
        notes.about("damage-report", report.number());
        notes.changed(report.sku() + " " + report.warehouse(), report.act(), report.pieces());
        return report;
    }
}
