package id.laris.rest.api.shipping;

import id.laris.application.shipping.HandoverSheets;
import id.laris.application.shipping.ShowHandover;
import id.laris.domain.shipping.HandoverSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverSheet", description = "The parcels a courier fetches from a warehouse on one day")
record HandoverView(
        @Schema(examples = "HS-00042") String number,
        @Schema(examples = "BDG") String warehouse,
        @Schema(examples = "JNE") String courier,
        LocalDate day,
        Instant startedAt,

        @Schema(description = "In the order they were put on it")
        List<EntryView> parcels,

        @Schema(description = "Packed there and on no sheet")
        List<ReadyView> ready) {
    @Schema(name = "HandoverParcel")
    record EntryView(
            @Schema(description = "The parcel's id") String parcel,
            @Schema(examples = "LR-000123") String order,
            @Schema(examples = "REG") String service,
            @Schema(examples = "3") int pieces,

            @Schema(description = "May be empty", examples = "JX1234567890")
            String trackingNumber,

            @Schema(description = "It left") boolean handed,

            @Schema(nullable = true, description = "Code of what kept it here", examples = "order-step-not-allowed")
            String problem) {
        static EntryView of(HandoverSheet.Entry entry, HandoverSheets.Parcel parcel) {
            return new EntryView(
                    entry.parcel().toString(),
                    parcel.order().value(),
                    parcel.service().value(),
                    parcel.pieces(),
                    entry.trackingNumber(),
                    entry.handed(),
                    entry.problem().isEmpty() ? null : entry.problem());
        }
    }

    @Schema(name = "ReadyParcel")
    record ReadyView(
            @Schema(description = "The parcel's id") String parcel,
            @Schema(examples = "LR-000123") String order,
            @Schema(examples = "REG") String service,
            @Schema(examples = "3") int pieces) {
        static ReadyView of(HandoverSheets.Parcel parcel) {
            return new ReadyView(
                    parcel.id().toString(),
                    parcel.order().value(),
                    parcel.service().value(),
                    parcel.pieces());
        }
    }

    @Schema(name = "HandoverSummary")
    record HandoverSummaryView(
            @Schema(examples = "HS-00042") String number,
            @Schema(examples = "BDG") String warehouse,
            @Schema(examples = "JNE") String courier,
            LocalDate day,
            @Schema(examples = "12") int parcels,

            @Schema(description = "Parcels that left", examples = "12")
            int handed) {
        static HandoverSummaryView of(HandoverSheets.Summary sheet) {
            return new HandoverSummaryView(
                    sheet.number().value(),
                    sheet.warehouse().value(),
                    sheet.courier(),
                    sheet.day(),
                    sheet.parcels(),
                    sheet.handed());
        }
    }

    static HandoverView of(ShowHandover.Desk desk) {
        var sheet = desk.shown().sheet();
        return new HandoverView(
                sheet.number().value(),
                sheet.warehouse().value(),
                sheet.courier(),
                sheet.day(),
                sheet.startedAt(),
                sheet.entries().stream()
                        .map(entry -> EntryView.of(entry, desk.shown().parcels().get(entry.parcel())))
                        .toList(),
                desk.ready().stream().map(ReadyView::of).toList());
    }
}
