package id.laris.application.reporting;

/**
 * What a mail with a report says.
 *
 * @param name what its owner calls it
 * @param report for the reader: of the warehouses they may see; its first {@value #MOST_ROWS} rows
 * @param url shows the same in the back office
 */
public record ReportLetter(String name, ShowSalesReport.Report report, String url) {
    public static final int MOST_ROWS = 5_000;
}
