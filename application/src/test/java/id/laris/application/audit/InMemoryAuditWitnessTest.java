package id.laris.application.audit;

class InMemoryAuditWitnessTest implements AuditWitnessContract {
    @Override
    public AuditWitness witness() {
        return new InMemoryAuditWitness();
    }
}
