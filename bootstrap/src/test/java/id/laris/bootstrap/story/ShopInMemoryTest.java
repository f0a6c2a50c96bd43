package id.laris.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.application.tax.FixedTaxRules;
import id.laris.domain.tax.TaxLaw;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The walk without a database, and with one adapter that is swapped. */
@QuarkusTest
@TestProfile(ShopInMemoryTest.WithoutTax.class)
class ShopInMemoryTest extends WalkThroughTheShop {
    public static class WithoutTax extends InMemory {
        @Override
        protected Map<Class<?>, Class<?>> swapped() {
            return Map.of(FixedTaxRules.class, NoTax.class);
        }
    }

    @Alternative
    @Singleton
    static class NoTax extends FixedTaxRules {
        @Override
        public TaxLaw law() {
            return new TaxLaw(List.of());
        }
    }

    @Inject
    @Any
    InjectableInstance<AgroalDataSource> pool;

    @Test
    void no_database_is_there_to_help() {
        assertThat(ConfigProvider.getConfig().getOptionalValue("quarkus.datasource.jdbc.url", String.class))
                .isEqualTo(Optional.empty());
        assertThat(pool.handlesStream()).noneMatch(handle -> handle.getBean().isActive());
        assertThat(Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE))
                .extracting(bean -> bean.getBeanClass().getName())
                .contains("id.laris.application.stock.InMemoryStockBook")
                .noneMatch(name -> name.startsWith("id.laris.persistence."));
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(child -> child.info().command().orElse("").endsWith("postgres"));
    }

    @Test
    void an_adapter_is_swapped_with_one_line() {
        var placed = Api.placed(Goods.TOPI, 1, "BANK_TRANSFER");

        assertThat(placed.getLong("order.totals.tax.amount")).isZero();
    }
}
