//! The only source of randomness, passed to whoever needs it.

/// Fills bytes with randomness. A trait so that golden files and simulations can fix it.
pub trait Random: Send {
    /// Overwrites all of `bytes`.
    fn fill_random(&mut self, bytes: &mut [u8]);
}

/// The operating system's generator.
pub struct SystemRandom;

impl Random for SystemRandom {
    /// Ends the process where the system has no randomness to give: a key made without it would be worse.
    fn fill_random(&mut self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}

/// Draws `N` random bytes.
pub fn draw_random_bytes<const N: usize>(random: &mut dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill_random(&mut bytes);
    bytes
}

/// A repeatable stream of bytes for golden files, sample people and simulations. Never for keys of a real vault.
pub struct SeededRandom {
    seed: u64,
    counter: u64,
    left: Vec<u8>,
}

impl SeededRandom {
    /// Begins the stream of this seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, counter: 0, left: Vec::new() }
    }

    /// A number from 0 up to, not including, `below`; 0 where `below` is 0.
    pub fn random_below(&mut self, below: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill_random(&mut bytes);
        u64::from_be_bytes(bytes).checked_rem(below).unwrap_or(0)
    }
}

impl Random for SeededRandom {
    fn fill_random(&mut self, bytes: &mut [u8]) {
        for place in bytes {
            if self.left.is_empty() {
                let block =
                    super::encoding::hash_of_bytes(&[self.seed.to_be_bytes(), self.counter.to_be_bytes()].concat());
                self.left.extend_from_slice(&block);
                self.counter += 1;
            }
            *place = self.left.pop().unwrap_or_default();
        }
    }
}
