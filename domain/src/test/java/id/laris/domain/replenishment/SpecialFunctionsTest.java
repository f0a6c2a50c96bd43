package id.laris.domain.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values computed with forty digits. */
class SpecialFunctionsTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.46017216272297101853",
        "0.5, 0.30853753872598689636",
        "1.2815515655446004, 0.10000000000000001175",
        "2.5, 0.006209665325776135167",
        "5, 2.8665157187919391167e-7",
        "8, 6.2209605742717841235e-16",
        "20, 2.7536241186062336951e-89",
        "37, 5.7255712225245768227e-300"
    })
    void knows_the_normal_distribution_far_out(double z, double above) {
        close(SpecialFunctions.above(z), above);
        close(SpecialFunctions.below(-z), above);
    }

    @ParameterizedTest
    @CsvSource({
        "1e-30, -11.464024688443377438",
        "1e-10, -6.3613409024040562047",
        "0.001, -3.0902323061678135415",
        "0.025, -1.9599639845400542355",
        "0.3, -0.52440051270804078404",
        "0.6, 0.2533471031357997988",
        "0.95, 1.6448536269514727149",
        "0.999, 3.0902323061678135415"
    })
    void knows_the_normal_quantile(double probability, double z) {
        close(SpecialFunctions.quantile(probability), z);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 2.2527126517342059599",
        "0.5, 0.57236494292470008707",
        "1.5, -0.12078223763524522235",
        "3.7, 1.4280723266653879219",
        "10, 12.801827480081469611",
        "150.25, 601.26150403249972598",
        "12345.5, 103958.24296512322913"
    })
    void knows_the_gamma_function(double x, double logarithm) {
        close(SpecialFunctions.logGamma(x), logarithm);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.1, 0.6547208460185770294",
        "0.5, 30, 9.4857375710738483885e-15",
        "3, 2, 0.67667641618306345947",
        "10, 30, 7.1217508628155770916e-6",
        "200, 190, 0.75665257289937619579",
        "200, 260, 0.000047500124443008756428",
        "0.01, 0.5, 0.0056267561939671840293"
    })
    void knows_the_incomplete_gamma_function(double shape, double x, double upper) {
        close(SpecialFunctions.upperGamma(shape, x), upper);
        assertThat(SpecialFunctions.lowerGamma(shape, x)).isCloseTo(1 - upper, within(1e-12));
    }

    @Property
    void the_quantile_undoes_the_distribution(@ForAll @DoubleRange(min = -8, max = 8) double z) {
        var low = Math.min(z, 0);
        assertThat(SpecialFunctions.quantile(SpecialFunctions.below(low))).isCloseTo(low, within(1e-9));
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }
}
