package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransferGatewayTest implements PaymentGatewayContract {
    @Override
    public PaymentGateway gateway() {
        return new TransferGateway(TestShop.SETTINGS);
    }

    @Test
    void tells_where_to_transfer() {
        var ready = (PaymentGateway.Answer.Ready) gateway().start(intent());

        assertThat(ready.instructions())
                .containsEntry("bank", "BCA")
                .containsEntry("account", "1234567890")
                .containsEntry("holder", "Toko Laris");
        assertThat(ready.expiresAt()).contains(UNTIL);
    }

    @Test
    void without_an_account_there_is_nothing_to_offer() {
        var settings = new ShopSettings(
                "Toko",
                "http://localhost",
                ZoneId.of("Asia/Jakarta"),
                Duration.ofHours(24),
                Duration.ofDays(3),
                List.of(),
                true,
                true,
                true);

        assertThat(new TransferGateway(settings).ways()).isEmpty();
    }
}
