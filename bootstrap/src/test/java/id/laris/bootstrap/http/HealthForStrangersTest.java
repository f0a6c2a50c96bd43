package id.laris.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class HealthForStrangersTest {
    @Test
    void tells_what_is_down_and_not_how_or_where() {
        var all = Json.createReader(new StringReader("""
                {"status": "DOWN", "checks": [
                    {"name": "Database", "status": "DOWN",
                        "data": {"<default>": "java.net.ConnectException: db.internal:5432 refused"}},
                    {"name": "Messaging", "status": "UP"}]}""")).readObject();

        assertThat(new HealthForStrangers().filter(all))
                .hasToString(
                        Json.createReader(new StringReader("""
                        {"status": "DOWN", "checks": [
                            {"name": "Database", "status": "DOWN"},
                            {"name": "Messaging", "status": "UP"}]}""")).readObject().toString());
    }
}
