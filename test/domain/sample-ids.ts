export const id = (number: number): string => `0193a5b0-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const digest = (number: number): string => String(number).padStart(64, '0');
