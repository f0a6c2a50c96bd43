package id.laris.web.reporting;

import id.laris.domain.reporting.SalesFigures;

/** One figure beside an earlier one, in words. */
final class SalesTrend {
    private SalesTrend() {}

    static String of(SalesFigures now, SalesFigures before, OfficeSalesReportMessages say) {
        return of(now.amounts().net().minorUnits(), before.amounts().net().minorUnits(), say);
    }

    static String of(long now, long was, OfficeSalesReportMessages say) {
        if (was <= 0) return say.nothing_before();
        long percent = Math.round(100.0 * (now - was) / was);
        if (percent == 0) return say.level();
        return percent > 0 ? say.up(percent) : say.down(-percent);
    }
}
