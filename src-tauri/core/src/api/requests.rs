//! Requests and replies of the command line, by type: what [`super::App::call`] takes and answers.

pub use crate::cases::{CaseList, CaseOrder, CaseRow, CasesShown, ListCases};
pub use crate::exchange::preview::{FilePreview, FileReceived};
pub use crate::exchange::requests::{
    CompareWords, HandOver, HandOverPlan, HandedOver, PlanHandOver, PreviewFile, ReceiveFile,
};
pub use crate::figures::{DepositMade, FigureTable, MakeDeposit, ReleaseTables, Released, ShowTable, TakeInDeposit};
pub use crate::import::ImportFile;
pub use crate::vault::requests::alarms::{VaultVerified, VerifyVault};
pub use crate::vault::requests::backup_requests::{BackupMade, MakeBackup, RestoreBackup};
pub use crate::vault::requests::opening::{ChangePassphrase, CreateVault, JoinVault, RecoverVault, Unlock};
pub use crate::vault::requests::organisation::{AcceptCertificate, CertifyRequest, MakeOrgRequest};
pub use crate::vault::requests::recovery_sheets::MakeSheets;
pub use crate::vault::requests::show_status::Status;
pub use crate::vault::requests::workers::{AdmitWorker, InviteWorker, ListWorkers};
