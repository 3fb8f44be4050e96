//! Reading and writing one place of a list without a panic.
//!
//! Atoms, slices, rows and variables are numbered by this crate itself, so a number is always a place of its list. Should one not
//! be, reading gives the default and writing does nothing. A wrong number can then only make an answer fail: [`crate::check_proof`]
//! counts for itself and shares nothing with this.

/// A list that is read and written by place.
pub(crate) trait Lookup<T> {
    /// Returns a copy of the value at a place.
    fn at(&self, place: usize) -> T
    where
        T: Copy + Default;

    /// Replaces the value at a place.
    fn put(&mut self, place: usize, value: T);

    /// Changes the value at a place.
    fn change_at(&mut self, place: usize, change: impl FnOnce(&mut T));
}

impl<T> Lookup<T> for [T] {
    #[inline]
    fn at(&self, place: usize) -> T
    where
        T: Copy + Default,
    {
        self.get(place).copied().unwrap_or_default()
    }

    #[inline]
    fn put(&mut self, place: usize, value: T) {
        if let Some(found) = self.get_mut(place) {
            *found = value;
        }
    }

    #[inline]
    fn change_at(&mut self, place: usize, change: impl FnOnce(&mut T)) {
        if let Some(found) = self.get_mut(place) {
            change(found);
        }
    }
}
