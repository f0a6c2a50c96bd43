package id.laris.application.webhook;

import id.laris.application.shared.Undo;

class InMemoryWebhooksTest implements WebhooksContract {
    private final Webhooks webhooks = new InMemoryWebhooks(new Undo());

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public void committed(Runnable work) {
        work.run();
    }
}
