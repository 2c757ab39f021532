/** The processes that share a database, and what one of them alone holds; by the database's clock, never by theirs. */
export interface ReplicaStore {
  /** Says that a process is alive; how many are, it among them: those that said so within `life` ms. */
  beat(replica: string, life: number): Promise<number>;
  /** Takes a lease for `life` ms, or keeps it so much longer; false where another process holds it. */
  take(lease: string, replica: string, life: number): Promise<boolean>;
  /** Lets go of every lease of a process, which is alive no more. */
  leave(replica: string): Promise<void>;
}
