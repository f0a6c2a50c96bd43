package id.laris.application.webhook;

import java.time.Clock;

class ScriptedWebhookSenderTest implements WebhookSenderContract {
    private final ScriptedWebhookSender sender = new ScriptedWebhookSender(Clock.systemUTC());

    @Override
    public WebhookSender sender() {
        return sender;
    }

    @Override
    public void answers(int status) {
        sender.answers(status);
    }

    @Override
    public String there() {
        return "https://gudang.example/";
    }
}
