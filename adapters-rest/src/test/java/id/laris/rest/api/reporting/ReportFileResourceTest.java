package id.laris.rest.api.reporting;

import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportFileResourceTest {
    private static final String ROOT = "/api/v1/report-files/";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TIME = "?from=2014-01-01&to=2014-01-31";

    @Test
    void every_report_is_a_file_in_both_formats() {
        var reports = Map.of(
                "sales" + TIME,
                "key,name,orders",
                "sales-entries" + TIME,
                "order,day,at,kind",
                "goods-ranking" + TIME,
                "key,name,pieces,net",
                "stock?q=barang-yang-tidak-ada",
                "sku,name,on_hand",
                "funnel" + TIME,
                "from,visits,products,carts,checkouts,orders,lost",
                "returns" + TIME,
                "key,name,sold,asked,returned_pieces,rate_per_mille",
                "customers?months=2",
                "cohort,months_since,cohort_buyers,buyers,orders,net",
                "forecasts?q=barang-yang-tidak-ada",
                "key,title,warehouse,week",
                "reorder-advice?q=barang-yang-tidak-ada",
                "sku,title,warehouse,urgency");
        reports.forEach((report, heading) -> {
            var csv = staff().get(ROOT + report);
            assertThat(csv.statusCode()).as(report).isEqualTo(200);
            assertThat(csv.contentType()).startsWith("text/csv");
            assertThat(csv.header("Content-Disposition")).matches("attachment; filename=\"[a-z-]+\\.csv\"");
            assertThat(csv.asString()).startsWith("\uFEFF" + heading);
            var xlsx = staff().get(ROOT + report + "&format=xlsx");
            assertThat(xlsx.contentType()).isEqualTo(XLSX);
            assertThat(xlsx.asString()).startsWith("PK");
            assertThat(staff().accept(XLSX).get(ROOT + report).contentType()).isEqualTo(XLSX);
            visitor().get(ROOT + report).then().statusCode(401);
        });
    }

    @Test
    void what_is_no_format_or_no_time_is_refused_before_a_file_begins() {
        for (var wrong : new String[] {
            "funnel" + TIME + "&by=PRODUCT",
            "customers?months=37",
            "sales" + TIME + "&format=pdf",
            "sales?from=besok&to=2014-01-31",
            "sales-entries"
        }) staff().get(ROOT + wrong).then().statusCode(422);
    }
}
